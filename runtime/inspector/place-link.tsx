// A place in the source: shown as it is, opened in the editor by the dev server.
export function PlaceLink({ place }: { place: string }) {
  const base = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? "/";
  const address = `${base}@dacapo/open?place=${encodeURIComponent(place)}`;
  return (
    <a
      class="place"
      href={address}
      title="Open in the editor"
      onClick={(event) => {
        event.preventDefault();
        void fetch(address);
      }}
    >
      {place}
    </a>
  );
}

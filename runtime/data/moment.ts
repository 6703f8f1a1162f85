// Moments that come as text: with a time zone as they are, without one as clocks say in the zone of the person who looks.

const ISO =
  /^([+-]\d{6}|\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** Milliseconds since 1970; NaN for what is no moment in ISO's form. A month alone needs no day. */
export function readMoment(text: string, zone: string | undefined): number {
  const match = ISO.exec(text.trim());
  if (match === null) return NaN;
  const [, year, month, day = "1", hour = "0", minute = "0", second = "0", rest = "0", offset] = match;
  const clock = Date.UTC(+year!, +month! - 1, +day, +hour, +minute, +second, +`0.${rest}` * 1000);
  const date = new Date(clock);
  // There is no 30 February. Years below 100 are not 19 hundred something.
  if (date.getUTCMonth() !== +month! - 1 || +hour > 24 || +minute > 59) return NaN;
  if (+year! >= 0 && +year! < 100) date.setUTCFullYear(+year!);
  if (offset === undefined) return momentOf(+date, zone);
  return +date - minutesOf(offset) * 60_000;
}

function minutesOf(offset: string): number {
  if (offset === "Z") return 0;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset)!;
  return (sign === "-" ? -1 : 1) * (+hours! * 60 + +minutes);
}

/** The calendar repeats itself after four hundred years; years of two digits would be taken for those of the last century. */
const ERA = 146_097 * 86_400_000;
const EARLY = Date.UTC(100, 0, 2);

/** What clocks in the zone show at a moment, as if they stood in Greenwich. */
export function clockAt(moment: number, zone: string | undefined): number {
  if (zone === undefined) return moment - new Date(moment).getTimezoneOffset() * 60_000;
  if (moment < EARLY) {
    const later = Math.ceil((EARLY - moment) / ERA) * ERA;
    return clockAt(moment + later, zone) - later;
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of formatIn(zone).formatToParts(moment)) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts as Record<string, number>;
  return Date.UTC(year!, month! - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000);
}

/** The moment at which clocks in the zone show this; of an hour that is skipped, as much later. */
export function momentOf(clock: number, zone: string | undefined): number {
  const guess = clock - (clockAt(clock, zone) - clock);
  return clock - (clockAt(guess, zone) - guess);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}

// A quiet line at the edge of the page about the connection: it takes no focus, and readers hear of it.
import "./notice.css";

export class Notice {
  private readonly place = document.createElement("div");

  constructor() {
    this.place.className = "dc-notice";
    this.place.setAttribute("role", "status");
    document.body.append(this.place);
  }

  /** @param act What can be done about it: its name, and what it does. */
  show(text: string, act?: readonly [name: string, call: () => void]): void {
    this.place.textContent = text;
    if (act === undefined) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = act[0];
    button.onclick = act[1];
    this.place.append(" ", button);
  }

  hide(): void {
    this.place.textContent = "";
  }
}

// A quiet line at the edge of the page about the connection: it takes no focus, and readers hear of it.
import "./notice.css";

export class Notice {
  private readonly place = document.createElement("div");

  constructor() {
    this.place.className = "dc-notice";
    this.place.setAttribute("role", "status");
    document.body.append(this.place);
  }

  show(text: string): void {
    this.place.textContent = text;
  }

  hide(): void {
    this.place.textContent = "";
  }
}

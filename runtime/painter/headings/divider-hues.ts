// The colours of lines under headings: few pages have any.
import "../parts/hues.css";

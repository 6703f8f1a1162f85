// Frames over a WebSocket.
import { addressOf, hear, type OpenLine } from "./line.ts";

export const openSocketLine: OpenLine = (app, listener) => {
  const address = addressOf("socket", { app });
  address.protocol = address.protocol.replace("http", "ws");
  const socket = new WebSocket(address);
  socket.onopen = () => listener.opened();
  socket.onmessage = ({ data }) => hear(data as string, listener);
  socket.onclose = () => listener.lost();
  return {
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
    },
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
};

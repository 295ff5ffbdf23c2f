// The microphone as a WAV file: mono, 16 bits.

export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.AudioWorkletNode);

// What is heard from now on; `onheard` is told how many seconds there are.
export async function record(onheard) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: false } });
  const context = new AudioContext();
  await context.audioWorklet.addModule("/page/recorder_worklet.js");
  const node = new AudioWorkletNode(context, "keeper");
  const pieces = [];
  let count = 0;
  node.port.onmessage = ({ data }) => { pieces.push(data); count += data.length; onheard(count / context.sampleRate); };
  context.createMediaStreamSource(stream).connect(node);
  return {
    async stop() {
      stream.getTracks().forEach((track) => track.stop());
      await context.close();
      return wav(pieces, context.sampleRate);
    },
  };
}

function wav(pieces, rate) {
  const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const view = new DataView(new ArrayBuffer(44 + count * 2));
  const word = (at, text) => [...text].forEach((letter, k) => view.setUint8(at + k, letter.charCodeAt(0)));
  word(0, "RIFF"); view.setUint32(4, 36 + count * 2, true); word(8, "WAVEfmt ");
  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
  view.setUint32(24, rate, true); view.setUint32(28, rate * 2, true); view.setUint16(32, 2, true);
  view.setUint16(34, 16, true); word(36, "data"); view.setUint32(40, count * 2, true);
  let at = 44;
  for (const piece of pieces) for (const sample of piece) { view.setInt16(at, Math.max(-1, Math.min(1, sample)) * 32767, true); at += 2; }
  return new Blob([view], { type: "audio/wav" });
}

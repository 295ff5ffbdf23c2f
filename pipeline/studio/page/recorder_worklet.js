// Hands what the microphone hears on to the page.
registerProcessor("keeper", class extends AudioWorkletProcessor {
  process([input]) {
    if (input[0]) this.port.postMessage(input[0].slice());
    return true;
  }
});

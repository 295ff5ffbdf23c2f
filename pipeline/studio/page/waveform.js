// A file's waveform, with what a check found marked on it.

import { h } from "./dom.js";

export class WaveformBox {
  constructor(player, url, { seconds, peaks }, problems) {
    this.player = player;
    this.url = url;
    this.seconds = seconds;
    this.peaks = peaks;
    this.problems = problems;
    this.canvas = h("canvas", { "aria-hidden": "true" });
    this.at = h("div", { class: "at" });
    this.box = h("div", { class: "wave", role: "slider", tabindex: "0", "aria-label": "Place in the file", "aria-valuemin": 0, "aria-valuemax": Math.round(seconds), "aria-valuenow": 0 }, this.canvas, this.at);
    this.box.addEventListener("pointerdown", (event) => { const rect = this.box.getBoundingClientRect(); this.play(((event.clientX - rect.left) / rect.width) * seconds); });
    this.box.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 5, ArrowLeft: -5 }[event.key];
      if (step) { event.preventDefault(); event.stopPropagation(); this.play(Math.max(0, player.audio.currentTime + step)); }
    });
    new ResizeObserver(() => this.draw()).observe(this.box);
    this.follow = () => this.where();
    player.addEventListener("time", this.follow);
  }

  play(at) {
    if (this.player.audio.getAttribute("src") === this.url) { this.player.audio.currentTime = at; this.player.audio.play().catch(() => {}); } else this.player.sounds(this.url, decodeURIComponent(this.url.split("/").pop()), "", at);
  }

  where() {
    if (!this.box.isConnected || this.player.audio.getAttribute("src") !== this.url) return;
    this.at.style.left = `${(this.player.audio.currentTime / this.seconds) * 100}%`;
    this.box.setAttribute("aria-valuenow", Math.round(this.player.audio.currentTime));
  }

  draw() {
    const width = this.box.clientWidth;
    const height = this.box.clientHeight;
    if (!width) return;
    const scale = window.devicePixelRatio || 1;
    this.canvas.width = width * scale;
    this.canvas.height = height * scale;
    const pen = this.canvas.getContext("2d");
    pen.scale(scale, scale);
    const style = getComputedStyle(document.documentElement);
    pen.fillStyle = style.getPropertyValue("--faint");
    const wide = width / this.peaks.length;
    const top = Math.max(...this.peaks, 1);
    this.peaks.forEach((peak, k) => { const tall = Math.max(1, (peak / top) * (height - 14)); pen.fillRect(k * wide, (height - tall) / 2, Math.max(0.7, wide * 0.8), tall); });
    pen.fillStyle = style.getPropertyValue("--bad");
    for (const problem of this.problems) if (problem.at_s !== null && problem.at_s !== undefined) pen.fillRect((problem.at_s / this.seconds) * width - 1.5, 0, 3, height);
  }
}

// A list of thousands of rows of which only those in sight stand in the document.

const AHEAD_PX = 500;
const MOST_ROWS = 140;

export class VirtualList {
  constructor(scroller, { draw, guess }) {
    this.scroller = scroller;
    this.draw = draw;
    this.guess = guess;
    this.count = 0;
    this.heights = new Float64Array(0);
    this.known = new Uint8Array(0);
    this.tops = new Float64Array(1);
    this.first = 0;
    this.elements = new Map();
    this.all = document.createElement("div");
    this.all.className = "all";
    this.seen = document.createElement("div");
    this.seen.className = "seen";
    this.seen.setAttribute("role", "list");
    this.all.append(this.seen);
    scroller.append(this.all);
    this.waiting = 0;
    scroller.addEventListener("scroll", () => this.soon(), { passive: true });
    this.sizes = new ResizeObserver(() => this.resized());
    this.sizes.observe(scroller);
    this.width = 0;
  }

  soon() {
    if (!this.waiting) this.waiting = requestAnimationFrame(() => { this.waiting = 0; this.update(); });
  }

  resized() {
    const width = this.scroller.clientWidth;
    if (width === this.width) { this.soon(); return; }
    const anchor = this.anchor();
    this.width = width;
    for (let i = 0; i < this.count; i += 1) { this.heights[i] = this.guess(i); this.known[i] = 0; }
    this.sum();
    this.restore(anchor);
    this.update(true);
  }

  reset(count) {
    const anchor = this.count ? this.anchor() : null;
    this.count = count;
    this.heights = new Float64Array(count);
    this.known = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) this.heights[i] = this.guess(i);
    this.clear();
    this.sum();
    if (anchor) this.restore(anchor);
    this.update();
  }

  // Rows took the place of others; what is around them stays where it is seen.
  splice(start, removed, added) {
    if (removed === added) {
      for (let i = start; i < start + added; i += 1) { this.known[i] = 0; this.redraw(i); }
      return;
    }
    const anchor = this.anchor();
    const heights = Array.from(this.heights);
    const known = Array.from(this.known);
    this.count += added - removed;
    heights.splice(start, removed, ...Array.from({ length: added }, (_, k) => this.guess(start + k)));
    known.splice(start, removed, ...new Array(added).fill(0));
    this.heights = Float64Array.from(heights);
    this.known = Uint8Array.from(known);
    if (anchor.index >= start + removed) anchor.index += added - removed;
    this.clear();
    this.sum();
    this.restore(anchor);
    this.update();
  }

  redraw(index) {
    const old = this.elements.get(index);
    if (!old) return;
    const made = this.draw(index);
    old.replaceWith(made);
    this.elements.set(index, made);
    this.known[index] = 0;
    this.soon();
  }

  redrawAll() {
    for (const index of [...this.elements.keys()]) this.redraw(index);
  }

  element(index) { return this.elements.get(index); }

  clear() {
    this.elements.clear();
    this.seen.replaceChildren();
  }

  sum() {
    this.tops = new Float64Array(this.count + 1);
    for (let i = 0; i < this.count; i += 1) this.tops[i + 1] = this.tops[i] + this.heights[i];
    this.all.style.height = `${this.tops[this.count] + 160}px`;
  }

  indexAt(y) {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= y) low = middle; else high = middle - 1;
    }
    return Math.max(0, low);
  }

  anchor() {
    const index = this.indexAt(this.scroller.scrollTop);
    return { index, offset: this.scroller.scrollTop - (this.tops[index] ?? 0) };
  }

  restore({ index, offset }) {
    this.scroller.scrollTop = (this.tops[Math.min(index, this.count)] ?? 0) + offset;
  }

  update(fresh = false) {
    if (!this.count) return;
    const top = this.scroller.scrollTop;
    const bottom = top + this.scroller.clientHeight;
    const first = this.indexAt(Math.max(0, top - AHEAD_PX));
    const last = Math.min(this.indexAt(bottom + AHEAD_PX), first + MOST_ROWS - 1, this.count - 1);
    if (fresh) this.clear();
    for (const [index, element] of this.elements) {
      if (index < first || index > last) { element.remove(); this.elements.delete(index); }
    }
    let before = null;
    for (let index = last; index >= first; index -= 1) {
      let element = this.elements.get(index);
      if (!element) {
        element = this.draw(index);
        this.elements.set(index, element);
        this.seen.insertBefore(element, before);
      }
      before = element;
    }
    this.first = first;
    this.seen.style.transform = `translateY(${this.tops[first]}px)`;
    this.measure(first, last);
  }

  measure(first, last) {
    let changed = false;
    const anchor = this.anchor();
    for (let index = first; index <= last; index += 1) {
      if (this.known[index]) continue;
      const height = this.elements.get(index).offsetHeight;
      this.known[index] = 1;
      if (Math.abs(height - this.heights[index]) > 0.5) { this.heights[index] = height; changed = true; }
    }
    if (!changed) return;
    this.sum();
    this.seen.style.transform = `translateY(${this.tops[first]}px)`;
    const wanted = this.tops[anchor.index] + anchor.offset;
    if (Math.abs(wanted - this.scroller.scrollTop) > 0.5) this.scroller.scrollTop = wanted;
    else this.soon();
  }

  // Bring a row into sight: only as far as is needed, or to the middle.
  show(index, { middle = false } = {}) {
    for (let round = 0; round < 3; round += 1) {
      const top = this.tops[index];
      const bottom = this.tops[index + 1];
      const height = this.scroller.clientHeight;
      const from = this.scroller.scrollTop;
      const margin = Math.min(90, height / 6);
      if (top >= from + margin && bottom <= from + height - margin) break;
      const near = !middle && Math.abs(top - from) < height * 1.5;
      if (!near) this.scroller.scrollTop = top - height / 3;
      else this.scroller.scrollTop = top < from + margin ? top - margin : bottom - height + margin;
      this.update();
    }
  }
}

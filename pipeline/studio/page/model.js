// The open book: its rows as they were last seen, who speaks in it, and edits of it.

import { ApiError, get, post } from "./api.js";
import { failed } from "./dom.js";

export const TEXT_KINDS = new Set(["narration", "speech", "thought"]);
const HUES = 12;
const EDGES = 4;

export class Book extends EventTarget {
  constructor(id) {
    super();
    this.id = id;
    this.base = `/api/books/${encodeURIComponent(id)}`;
    this.info = null;
    this.rows = [];
    this.revision = "";
    this.stale = new Set();
    this.plan = null;
    this.looks = new Map();
    this.counts = new Map();
    this.refreshing = null;
  }

  tell(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, { detail }));
  }

  async open() {
    const script = get(`${this.base}/script`);
    const info = get(this.base);
    this.take(await script);
    this.tell("rows", { all: true });
    this.info = await info;
    this.tell("info");
  }

  async reinform() {
    this.info = await get(this.base);
    this.tell("info");
  }

  // What changed in the files since, by whomever.
  async refresh() {
    if (this.refreshing) { this.again = true; return this.refreshing; }
    this.refreshing = (async () => {
      do {
        this.again = false;
        const since = this.revision;
        this.take(await get(`${this.base}/script`, { since }), since);
      } while (this.again);
    })();
    try { await this.refreshing; } finally { this.refreshing = null; }
  }

  // An answer of the server: all rows, or what became of those of a revision. Where the page has gone
  // on meanwhile, it would be done twice: the page asks for what it lacks instead.
  take(answer, since) {
    if (!answer.rows && since !== this.revision) { this.refresh().catch(failed); return; }
    this.revision = answer.revision;
    if (answer.rows) {
      this.rows = answer.rows.map(complete);
      this.count();
      this.tell("rows", { all: true });
      return;
    }
    const splices = answer.splices ?? [];
    if (!splices.length) return;
    for (const splice of splices) {
      const rows = splice.rows.map(complete);
      if (rows.length === splice.removed) rows.forEach((row, k) => { this.rows[splice.start + k] = row; });
      else this.rows.splice(splice.start, splice.removed, ...rows);
    }
    this.stale = new Set();
    this.count();
    this.tell("rows", { splices });
  }

  count() {
    this.counts = new Map();
    this.unsure = 0;
    for (const row of this.rows) {
      if (!TEXT_KINDS.has(row.kind) || row.kind === "narration") continue;
      const name = row.speaker || "Unknown";
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      if (row.unsure && !row.silent) this.unsure += 1;
      if (!this.looks.has(name)) {
        const number = this.looks.size;
        this.looks.set(name, { hue: number % HUES, edge: Math.floor(number / HUES) % EDGES });
      }
    }
  }

  // The classes that give a speaker a colour and an edge.
  look(name) {
    if (name === "Narrator") return "h-none";
    const look = this.looks.get(name || "Unknown");
    return look ? `h${look.hue} e${look.edge}` : "h-none";
  }

  speakers() {
    return [...this.counts.keys()].sort((a, b) => this.counts.get(b) - this.counts.get(a));
  }

  // Who may speak a line, likeliest first: for number keys.
  choices(index) {
    const row = this.rows[index];
    if (!row || !TEXT_KINDS.has(row.kind)) return [];
    const names = [row.speaker, ...row.guesses.map((guess) => guess.name)];
    for (let step = 1; step < 14; step += 1) {
      for (const near of [this.rows[index - step], this.rows[index + step]]) {
        if (near && (near.kind === "speech" || near.kind === "thought")) names.push(near.speaker);
      }
    }
    names.push(...this.speakers());
    return [...new Set(names.filter((name) => name && name !== "Narrator"))].slice(0, 9);
  }

  async edit(kind, indexes, fields = {}) {
    const before = indexes.map((index) => this.rows[index]);
    const { revision } = this;
    try {
      this.take(await post(`${this.base}/edits`, { revision, kind, indexes, ...fields }), revision);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error;
      await this.refresh();
      this.tell("conflict", { kind, indexes, fields, before, message: error.message });
      return false;
    }
  }

  async undo() { return this.step("undo"); }

  async redo() { return this.step("redo"); }

  async step(way) {
    const done = await post(`${this.base}/${way}`);
    await this.refresh();
    return done;
  }

  hear(indexes, settings = []) {
    return post(`${this.base}/hear`, { revision: this.revision, indexes, settings });
  }

  async weigh() {
    const revision = this.revision;
    const plan = await get(`${this.base}/plan`);
    if (revision !== this.revision) return;
    this.plan = plan;
    this.stale = new Set(plan.stale);
    // In a book of which next to nothing was ever spoken, marks on every line would say nothing.
    this.marksStale = plan.to_speak < plan.lines * 0.9;
    this.tell("plan");
  }

  indexOf(number) {
    return this.rows.findIndex((row) => row.n === number);
  }

  nextIndex(from, step, fits) {
    for (let index = from + step; index >= 0 && index < this.rows.length; index += step) {
      if (fits(this.rows[index])) return index;
    }
    return -1;
  }
}

function complete(row) {
  return {
    n: 0, speaker: "", chapter: 0, scene: 1, delivery: [], silent: false, take: "", unsure: false,
    end: false, confidence: null, reason: "", guesses: [], ...row,
  };
}

export function isHeard(row) {
  return (TEXT_KINDS.has(row.kind) || row.kind === "chapter" || row.kind === "sound") && !row.silent && /[\p{L}\p{N}]/u.test(row.text);
}

// What is most worth asking: people first, then lines, with how sure the whole is.

import { get, post } from "./api.js";
import { askText, failed, fill, h, icon, later, plural } from "./dom.js";

export class QuestionsPanel {
  constructor(app) {
    this.app = app;
    this.book = app.book;
    this.box = h("div", { class: "stack", "aria-label": "Questions" });
    this.asking = null;
    this.busy = false;
    this.soon = later(1500, () => this.load());
    this.visible = false;
  }

  show() { this.visible = true; if (!this.asking || this.old) this.load(); else this.draw(); }

  changed() { this.old = true; if (this.visible && !this.busy) this.soon(); }

  async load() {
    if (!this.visible || this.loading) return;
    this.loading = true;
    this.old = false;
    if (!this.asking) fill(this.box, h("p", { class: "soft" }, "Reading the book…"), h("div", { class: "bar moves" }, h("i")));
    // The script comes first: a long book takes a while to be thought through.
    await this.app.opening;
    try { this.keepFirst(await get(`${this.book.base}/questions`)); this.draw(); } catch (error) { fill(this.box, h("p", { class: "bad" }, error.message)); }
    this.loading = false;
    if (this.old) this.soon();
  }

  // The question that somebody is thinking about stays, as long as it is one.
  keepFirst(asking) {
    const shown = this.question?.id;
    const at = asking.questions.findIndex((one) => one.id === shown);
    if (at > 0) asking.questions.unshift(...asking.questions.splice(at, 1));
    this.asking = asking;
  }

  get question() { return this.asking?.questions[0]; }

  draw() {
    const { asking } = this;
    if (!asking) return;
    const sure = Math.round(asking.expected_share * 100);
    const bar = h("i");
    bar.style.width = `${sure}%`;
    const left = asking.spoken ? Math.round((asking.unsure / asking.spoken) * 1000) / 10 : 0;
    const head = [
      h("div", { class: "spread" }, h("h2", {}, "Questions"), h("span", { class: "push small soft" }, plural(asking.questions.length + (asking.more ?? 0), "question"))),
      h("div", { class: "bar", role: "progressbar", "aria-label": "Lines expected to be right", "aria-valuenow": sure, "aria-valuemin": 0, "aria-valuemax": 100 }, bar),
      h("p", { class: "small soft" }, `${sure} % expected to be right · ${plural(asking.unsure, "line")} unsure (${left} %)`),
    ];
    if (!this.question) {
      fill(this.box, head, h("p", {}, "Nothing is left to ask."), this.noManuscript());
      return;
    }
    fill(this.box, head, this.question.kind === "person" ? this.person(this.question) : this.line(this.question), this.noManuscript());
  }

  noManuscript() {
    return this.asking.can_follow ? null : h("p", { class: "small faint" }, "The manuscript isn't at hand as it was split: an answer changes its own lines alone.");
  }

  person(question) {
    return [
      h("h3", {}, `Is “${question.name}” one of these?`),
      h("p", { class: "small soft" }, `${plural(question.count ?? 0, "line")} of theirs. The book tells of them:`),
      this.passage(question), this.choices(question),
      h("div", { class: "spread" }, h("button", { type: "button", onclick: () => this.other(question) }, "Somebody else…"),
        h("button", { type: "button", class: "push", onclick: () => this.answer(question, { do: "skip" }) }, "Nobody else")),
    ];
  }

  line(question) {
    return [
      h("h3", {}, "Who says this?"), this.passage(question), this.ways(question), this.choices(question),
      h("div", { class: "spread" },
        h("button", { type: "button", class: "icon", "aria-label": "Hear the passage", title: "Hear the passage", onclick: () => this.hear(question) }, icon("play")),
        h("button", { type: "button", onclick: () => this.go(question) }, "Show"),
        question.turned && h("button", { type: "button", title: `Swap the two speakers of this exchange: ${plural(question.turned.turns.length, "line")}`, onclick: () => this.settle(question, question.turned) }, "Turn round"),
        h("button", { type: "button", onclick: () => this.other(question) }, "Other…"),
        h("button", { type: "button", class: "push", onclick: () => this.answer(question, { do: "skip" }) }, "Skip")),
    ];
  }

  // How it may go together; the turns are counted as in the passage.
  ways(question) {
    if (!question.ways?.length) return null;
    return [
      h("p", { class: "small soft" }, "All that are numbered, at once:"),
      h("div", { class: "choices ways", role: "group", "aria-label": "The whole exchange" }, question.ways.map((way) => h("button", { type: "button", onclick: () => this.settle(question, way) },
        way.names.map((name, turn) => h("span", {}, h("small", { class: "faint", "aria-hidden": "true" }, `${turn + 1} `), h("b", { class: this.book.look(name) }, name), turn < way.names.length - 1 ? ", " : ""))))),
      h("p", { class: "small soft" }, "Or the marked line alone:"),
    ];
  }

  passage(question) {
    const asked = new Set(question.lines ?? []);
    const turns = new Map();
    (question.ways?.[0]?.turns ?? []).forEach((lines, k) => lines.forEach((n) => turns.set(n, k + 1)));
    const box = h("div", { class: "passage", tabindex: "0", role: "region", "aria-label": "Passage" }, question.rows.map((row) => h("p", { class: asked.has(row.n) ? "asked" : turns.has(row.n) ? "along" : "" },
      turns.has(row.n) && h("small", { class: "turn" }, `${turns.get(row.n)} `),
      row.kind !== "narration" && !asked.has(row.n) && h("b", { class: this.book.look(row.speaker) }, row.speaker || "Unknown"), row.text)));
    queueMicrotask(() => { const el = box.querySelector(".asked"); if (el) box.scrollTop = el.offsetTop - box.offsetTop - 60; });
    return box;
  }

  choices(question) {
    return h("div", { class: "choices" }, question.choices.map((name, k) => h("button", { type: "button", onclick: () => this.answer(question, { name }) },
      h("span", { class: `badge ${this.book.look(name)}`, "aria-hidden": "true" }, this.app.initials(name)), h("span", {}, name), k < 9 && h("kbd", {}, k + 1))));
  }

  choose(number) {
    const name = this.question?.choices[number - 1];
    if (name) this.answer(this.question, { name });
  }

  settle(question, way) {
    this.answer(question, { do: "way", lines: way.turns.flat(), names: way.names });
  }

  async answer(question, what) {
    if (this.busy) return;
    this.busy = true;
    this.box.setAttribute("aria-busy", "true");
    for (const button of this.box.querySelectorAll("button")) button.disabled = true;
    try {
      await post(`${this.book.base}/answers`, { id: question.id, ...what });
      await this.book.refresh();
      // The next one that is known is asked at once; what the answer changed comes when it is clear.
      this.asking.questions = this.without(question, new Set([...(question.lines ?? []), ...(what.lines ?? [])]));
      if (this.asking.questions.length) this.draw();
    } catch (error) { failed(error); this.old = true; }
    this.busy = false;
    this.box.removeAttribute("aria-busy");
    if (this.old || !this.asking.questions.length) await this.load(); else this.soon();
    this.box.querySelector(".choices:not(.ways) button")?.focus({ preventScroll: true });
  }

  // The questions that are left, without ways that say something of lines that were just settled.
  without(question, settled) {
    const touches = (way) => way?.turns.flat().some((n) => settled.has(n));
    return this.asking.questions
      .filter((one) => one.id !== question.id && !(one.lines ?? []).some((n) => settled.has(n)))
      .map((one) => ({ ...one, ways: touches(one.ways?.[0]) ? [] : one.ways, turned: touches(one.turned) ? null : one.turned }));
  }

  async other(question) {
    const name = await askText(question.kind === "person" ? `Who is ${question.name}?` : "Who says it?", "", { options: this.book.speakers(), button: "That one" });
    if (name) this.answer(question, { name });
  }

  go(question) {
    const index = this.book.indexOf(question.lines?.[0]);
    if (index >= 0) this.app.script.move(index, { middle: true, focus: true });
  }

  hear(question) {
    const indexes = question.rows.map((row) => this.book.indexOf(row.n)).filter((index) => index >= 0 && !this.book.rows[index].silent);
    this.app.player.made(this.book.hear(indexes), "the passage");
  }
}

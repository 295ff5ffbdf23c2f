// A line was changed elsewhere while it was being edited here: both are shown, and nothing is lost.

import { ask, failed, h } from "./dom.js";

export async function settle(app, { kind, indexes, fields, before }) {
  const { book } = app;
  const was = before[0];
  const at = nearest(book, was, indexes[0]);
  const now = book.rows[at];
  const mine = describe(was, fields);
  const choice = await ask("Two edits of one line", (done) => h("div", { class: "inner" },
    h("h2", {}, "This line was changed elsewhere"), h("p", { class: "soft small" }, "While you were at it. Both are kept until you choose."),
    h("div", { class: "both" },
      h("div", {}, h("h3", {}, "In the file now"), h("p", { class: "soft small" }, now?.speaker), h("p", { class: "said" }, now?.text ?? "The line is gone.")),
      h("div", {}, h("h3", {}, "Yours"), h("p", { class: "soft small" }, mine.speaker), h("p", { class: "said" }, mine.text))),
    h("div", { class: "spread" }, h("button", { type: "button", onclick: () => done("theirs") }, "Keep the file's"),
      h("button", { type: "button", onclick: () => done("both") }, "Keep both: mine as a note"),
      h("button", { type: "button", class: "main push", disabled: !now, onclick: () => done("mine") }, "Use mine"))));
  try {
    if (choice === "mine" && now) await book.edit(kind, [at], fields);
    if (choice === "both" || (choice === null && fields.text !== undefined)) {
      await book.edit("insert", [Math.min(at, book.rows.length - 1)], { insert: "note", words: `yours: ${mine.speaker ? `${mine.speaker}: ` : ""}${mine.text}` });
    }
  } catch (error) { failed(error); }
}

function describe(row, fields) {
  return { speaker: fields.speaker ?? row?.speaker ?? "", text: fields.text ?? row?.text ?? "" };
}

// The row that became of another: the one at its number that is most like it.
function nearest(book, was, index) {
  let best = Math.min(index, book.rows.length - 1);
  let most = -1;
  for (let k = Math.max(0, index - 6); k < Math.min(book.rows.length, index + 7); k += 1) {
    const like = alike(book.rows[k].text, was?.text ?? "") - Math.abs(k - index) * 0.02 + (book.rows[k].n === was?.n ? 0.7 : 0);
    if (like > most) { most = like; best = k; }
  }
  return best;
}

function alike(one, other) {
  const words = new Set(one.toLowerCase().split(/\W+/));
  const theirs = other.toLowerCase().split(/\W+/);
  return theirs.filter((word) => words.has(word)).length / Math.max(1, theirs.length);
}

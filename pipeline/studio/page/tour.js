// A first visit: six steps, to be left at any of them.

import { h, kept } from "./dom.js";

const STEPS = [
  ["script", ".lines", "The script reads like a play", "Every line has its speaker, in a colour and with an edge of their own. Click a line to hear it; Space plays on from there."],
  ["script", ".row.unsure .doubt, .row .who", "Unsure lines say so", "J and K go to the next and the last of them. A number key gives the line to a speaker; others that hang on it follow."],
  ["script", ".side", "Questions worth asking", "The most useful question comes first: people, then lines. Every answer is written at once, and U takes it back."],
  ["cast", ".people", "The cast", "Choose somebody, try voices on their own lines, move pace and pitch: you hear it at once."],
  ["book", ".page", "The book", "Hear a scene, build a chapter or everything, and download it. Only what changed is spoken again."],
  ["script", "#palette-button", "Everything has a key", "Ctrl+K finds any action, ? shows the keys. All that you do stands in your own files."],
];

export async function tour(app) {
  let at = 0;
  const ring = h("div", { class: "tour-ring" });
  const box = h("div", { class: "tour", role: "dialog", "aria-label": "A first visit" });
  const end = () => { ring.remove(); box.remove(); kept.set("toured", true); document.removeEventListener("keydown", leave, true); };
  const leave = (event) => { if (event.key === "Escape") { event.stopPropagation(); end(); } };
  document.addEventListener("keydown", leave, true);
  const show = async () => {
    const [view, where, title, text] = STEPS[at];
    await app.go(view);
    await new Promise((done) => setTimeout(done, 120));
    if (!box.isConnected && at > 0) return;
    const found = [...document.querySelectorAll(where)].find((el) => el.getBoundingClientRect().width > 0) ?? document.querySelector("#view");
    const rect = found.getBoundingClientRect();
    const low = Math.max(4, rect.top - 4);
    Object.assign(ring.style, { left: `${Math.max(4, rect.left - 4)}px`, top: `${low}px`, width: `${Math.min(innerWidth - 12, rect.width + 8)}px`, height: `${Math.min(innerHeight - low - 8, rect.height + 8)}px` });
    box.replaceChildren(h("p", { class: "small faint" }, `${at + 1} of ${STEPS.length}`), h("h2", {}, title), h("p", {}, text),
      h("div", { class: "spread" }, h("button", { type: "button", class: "plain", onclick: end }, "Leave"), h("span", { class: "push" }, at > 0 && h("button", { type: "button", onclick: () => { at -= 1; show(); } }, "Back"), " ",
        h("button", { type: "button", class: "main", onclick: () => { at += 1; if (at < STEPS.length) show(); else end(); } }, at + 1 < STEPS.length ? "Next" : "Begin"))));
    document.body.append(ring, box);
    const mine = box.getBoundingClientRect();
    const right = rect.right + mine.width + 20 < innerWidth;
    const left = right ? rect.right + 14 : rect.left - mine.width - 14 > 0 ? rect.left - mine.width - 14 : (innerWidth - mine.width) / 2;
    const top = rect.height > innerHeight * 0.6 ? innerHeight - mine.height - 90 : Math.min(innerHeight - mine.height - 12, rect.bottom + 14);
    Object.assign(box.style, { left: `${Math.max(12, left)}px`, top: `${Math.max(12, right ? Math.min(top, rect.top + 20) : top)}px` });
    box.querySelector("button.main").focus();
  };
  await show();
}

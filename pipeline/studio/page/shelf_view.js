// The books of the folder, and a place to drop a manuscript.

import { send } from "./api.js";
import { failed, fill, h, icon, takesFiles, toast } from "./dom.js";

const KINDS = ".txt,.md,.epub,.docx,.odt,.rtf,.html,.pdf,.fountain,.mobi,.azw3,.zip";

export class ShelfView {
  constructor(app) {
    this.app = app;
    this.box = h("div", { class: "page", tabindex: "0", role: "region", "aria-label": "Books" });
  }

  draw(list) {
    const drop = this.drop(list.books.length === 0);
    fill(this.box,
      h("div", { class: "spread" }, h("h1", {}, list.books.length ? "Your books" : "An empty folder"), h("span", { class: "push faint small" }, list.folder)),
      list.books.length ? h("div", { class: "shelf" }, list.books.map((book) => this.book(book)))
        : h("p", { class: "soft" }, "Put a manuscript into it, or drop one here: it becomes a play, every line with its speaker, that you can cast and hear."),
      drop);
  }

  book(book) {
    return h("a", { class: "card", href: `#/${encodeURIComponent(book.id)}/script`, "data-book": book.id },
      h("span", { class: "title" }, book.title), h("span", { class: "small faint" }, book.path),
      h("span", {}, h("span", { class: "chip" }, book.is_split ? "script" : "manuscript")));
  }

  drop(empty) {
    const input = h("input", { type: "file", accept: KINDS, class: "sr", tabindex: "-1", id: "manuscript-file", "aria-label": "A manuscript", onchange: () => { if (input.files[0]) this.take(input.files[0]); } });
    const zone = h("section", { class: "drop", "aria-label": "Add a manuscript" }, icon("book"), h("p", {}, empty ? "Drop a story here" : "Drop another story here"),
      h("p", { class: "small faint" }, "Text, Markdown, EPUB, DOCX, ODT, RTF, HTML, PDF with text, Fountain, MOBI"), input,
      h("button", { type: "button", class: empty ? "main" : "", onclick: () => input.click() }, "Choose a file…"));
    takesFiles(zone, (file) => this.take(file));
    return zone;
  }

  async take(file) {
    if (file.size > 64e6) { toast(`${file.name} is larger than 64 MB.`, { wrong: true }); return; }
    try {
      const book = await send("POST", "/api/books", { name: file.name }, file);
      this.app.goTo(`#/${encodeURIComponent(book.id)}/script`);
    } catch (error) { failed(error); }
  }
}


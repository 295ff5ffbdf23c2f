"""A series of three short books, in which people come back under other forms of their names."""

from __future__ import annotations

FERRY = """The Last Ferry

by Nobody In Particular


Chapter One

Captain Holm tied the rope twice. “That is the last of them tonight,” he said.

“There is one more,” said Ines Varga. She held up her lantern. “My brother is on the other bank.”

“Then he can swim,” said Captain Holm.

“He can’t,” said Ines Varga.

“Nobody can,” said Petra. She was nine, and she had her coat on already. “So we go.”

Captain Holm looked at the girl and at the water. “Who asked you?” he said.

“Nobody asks me,” said Petra. “I come along.”

The captain untied the rope. “Sit in the middle,” he said, “and hold the lantern high.”

“Is it deep?” asked Petra.

“It is as deep as it was this morning,” said Ines Varga.
"""

BRIDGE = """The Half Bridge

by Nobody In Particular


Chapter One

They had built the bridge as far as the middle of the river when the money went.

“It is a very good half,” said Ines. She walked to the end of it and looked down.

“A half is nothing,” said Mr. Lund. He was the builder, and nobody had paid him. “It is a jetty.”

“My ferry will want a jetty,” said Holm. He laughed at his own joke.

“Your ferry will want passengers,” said Mr. Lund. “Next year it will have none.”

“You said that last year,” said Ines. “I wrote it down.”

“She writes everything down,” said Holm.

“And who reads it?” asked Mr. Lund.

“I do,” said Ines, “in the evenings, when I want to be angry.”
"""

FLOOD = """The High Water

by Nobody In Particular


Chapter One

It rained for six days, and on the seventh the river came up the stairs of the inn.

“Carry the flour first,” said Petra. She was sixteen by then, and she ran the inn. “Then the beds.”

“And the guests?” asked Captain Holm. He sat on the highest step.

“The guests can walk,” said Petra.

“I am a guest,” said the captain.

“You are furniture,” said Miss Varga from the landing. “Petra, the bridge has gone.”

“Both halves?” asked Petra.

“Only ours,” said Miss Varga.

“Lund will be pleased,” said Captain Holm. “He never was paid for that one.”

“Fetch your boat,” said Miss Varga. “Somebody will want to go across.”

“Somebody always does,” said Captain Holm, and he stood up.
"""

BOOKS = {"the-last-ferry": FERRY, "the-half-bridge": BRIDGE, "the-high-water": FLOOD}

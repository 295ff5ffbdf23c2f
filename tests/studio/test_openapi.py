"""The documented API: every address of the page stands in it, and it is what docs/ shows."""

from __future__ import annotations

import json
import re
from pathlib import Path

from pipeline.studio.endpoints_table import ENDPOINTS
from pipeline.studio.openapi import openapi

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "pipeline" / "studio" / "page"


def test_the_document_in_docs_is_the_one_that_is_served() -> None:
    kept = json.loads((ROOT / "docs" / "studio-api.json").read_text(encoding="utf-8"))
    assert kept == json.loads(json.dumps(openapi()))


def test_every_endpoint_says_what_it_does_and_leads_to_known_shapes() -> None:
    document = openapi()
    schemas = document["components"]["schemas"]
    for endpoint in ENDPOINTS:
        path = re.sub(r":path\}", "}", endpoint.path)
        assert document["paths"][path][endpoint.method.lower()]["summary"].endswith(".")
    for name in re.findall(r"#/components/schemas/(\w+)", json.dumps(document)):
        assert schemas[name]["type"] == "object"


def test_the_page_asks_for_nothing_but_documented_addresses() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in PAGE.glob("*.js"))
    assert not re.findall(r"https?://", re.sub(r"http://www\.w3\.org/2000/svg", "", source))
    asked = set(re.findall(r"\$\{[\w.]*base\}/([a-z]+)", source))
    known = {path.split("/")[4] for path in openapi()["paths"] if path.count("/") > 3}
    assert asked <= known | {"{way}"}
    assert len(asked) > 8


def test_no_module_of_the_page_makes_html_of_text() -> None:
    for path in PAGE.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)

"""What the studio's page does, by the API alone."""

from __future__ import annotations

import time
from typing import Any

from httpx2 import Response
from starlette.testclient import TestClient

HOST = "127.0.0.1:8765"
TOKEN = "the-token-of-the-tests"
ORIGIN = {"origin": f"http://{HOST}"}
BOOK = "/api/books/bakery"


class Page:
    """A page that knows the token."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, path: str, **query: Any) -> Any:
        response = self.client.get(path, params=query)
        assert response.status_code == 200, response.text
        return response.json()

    def send(self, path: str, method: str = "POST", **body: Any) -> Response:
        return self.client.request(method, path, json=body, headers=ORIGIN)

    def post(self, path: str, **body: Any) -> Any:
        response = self.send(path, **body)
        assert response.status_code == 200, response.text
        return response.json()

    def split(self) -> None:
        """Tag the book's lines."""
        self.wait(self.post(f"{BOOK}/jobs", kind="split"))

    def wait(self, job: Any) -> Any:
        """A job's end, and what it gave."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            now = self.get(f"/api/jobs/{job['id']}")
            if now["job"].get("state", "running") != "running":
                return now
            time.sleep(0.01)
        raise AssertionError("the job didn't end")

    def script(self) -> Any:
        return self.get(f"{BOOK}/script")

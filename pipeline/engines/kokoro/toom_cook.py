"""Convolutions as products at points, after Toom and Cook: the matrices of one tile.

A tile of samples and the taps are polynomials. Their product's values at as many points as it has
coefficients determine it, and at each point a value is one product. 0, infinity and real points
cost one product each, but many of them, far from 1, lose digits; a pair of points ``exp(+-ia)`` on
the unit circle costs three real products (Karatsuba) and loses nothing. Points on the circle alone
are the discrete Fourier transform; some real ones among them save a sixth of the products.
Convolution turned around (Winograd: the transposed algorithm) gives samples instead of
coefficients.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np
from numpy.typing import NDArray

REAL_POINTS = (0.0, inf, 1.0, -1.0, 5 / 3, -3 / 5, -4 / 3, 3 / 4, -3.0, 1 / 3, 3.0, -1 / 3)
"""The first so many are taken. Of those tried these lost least, ten of them with three and seven
taps and twelve with eleven (random weights and sounds: -114, -122 and -117 dB)."""


def matrices(taps: int, outs: int, pairs: int) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """The transforms of a tile [products, outs + taps - 1] and of the taps [products, taps], and
    the way back [products, outs]: ``back.T @ (of_taps @ w * (of_tile @ x))`` is ``x`` correlated
    with ``w``. So many ``pairs`` of the points lie on the unit circle, the others are real."""
    length = outs + taps - 1
    real = REAL_POINTS[: length - 2 * pairs]
    if len(real) + 2 * pairs != length:
        raise ValueError(f"{length} points want more pairs than {pairs}")
    upper = [np.exp(1j * np.pi * (k + 1) / (pairs + 1)) for k in range(pairs)]
    finite = [complex(p) for p in real if p != inf]
    points = np.array([*finite, *upper, *np.conj(upper)])
    rows = []
    for k, point in enumerate(points[: len(finite) + pairs]):
        others = np.delete(points, k)
        basis = np.zeros(length, complex)
        basis[: len(others) + 1] = _coefficients(others) / np.prod(point - others)
        of_taps, back = (point ** np.arange(n) for n in (taps, outs))
        if k < len(finite):
            rows.append((basis.real, of_taps.real, back.real))
            continue
        real_part, imaginary_part = 2 * basis.real, -2 * basis.imag
        rows += [
            (real_part + imaginary_part, of_taps.real, back.real + back.imag),
            (imaginary_part, of_taps.imag - of_taps.real, back.real),
            (-real_part, of_taps.real + of_taps.imag, back.imag),
        ]
    if inf in real:
        rows.append((_coefficients(points).real, np.eye(taps)[-1], np.eye(outs)[-1]))
    of_tile, of_taps, back = (np.array(column) for column in zip(*rows, strict=True))
    return _balanced(of_tile, of_taps, back)


def _coefficients(roots: NDArray[Any]) -> NDArray[Any]:
    """Of the polynomial that is nothing at ``roots`` and ends in 1, the lowest first."""
    coefficients = np.ones(1, complex)
    for root in roots:
        coefficients = np.append(0, coefficients) - root * np.append(coefficients, 0)
    return coefficients


def _balanced(*columns: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Each product's three rows at one size: what passes between them stays as large as sound."""
    sizes = [np.linalg.norm(column, axis=1, keepdims=True) for column in columns]
    middle = np.cbrt(sizes[0] * sizes[1] * sizes[2])
    of_tile, of_taps, back = (c * middle / s for c, s in zip(columns, sizes, strict=True))
    return of_tile, of_taps, back

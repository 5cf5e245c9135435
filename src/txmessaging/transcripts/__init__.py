"""Transcripts: a thread's log as JSON Lines that anybody can check without a database."""

from __future__ import annotations

from txmessaging.transcripts.verify import Verification, verify_transcript

__all__ = ["Verification", "verify_transcript"]

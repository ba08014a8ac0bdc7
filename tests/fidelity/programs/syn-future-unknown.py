from __future__ import rocket

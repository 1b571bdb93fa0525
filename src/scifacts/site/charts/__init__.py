"""Charts as inline SVG: places in percent of the width, so that text keeps its size on any screen."""

from scifacts.site.charts.axis import Axis, Tick, axis_over
from scifacts.site.charts.derived import Derived, derived
from scifacts.site.charts.number_line import Amount, NumberLine, Row, Shape, number_line
from scifacts.site.charts.timeline import Point, Timeline, timeline
from scifacts.site.charts.times import Period, period

__all__ = [
    "Amount",
    "Axis",
    "Derived",
    "NumberLine",
    "Period",
    "Point",
    "Row",
    "Shape",
    "Tick",
    "Timeline",
    "axis_over",
    "derived",
    "number_line",
    "period",
    "timeline",
]

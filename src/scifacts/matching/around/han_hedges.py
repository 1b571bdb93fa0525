"""Chinese words before a passage that turn it: 可能, 没有, 涉嫌, 六十岁以上的."""

from __future__ import annotations

from scifacts.model import ChangeKind

__all__ = ["JOINED", "turned_by_character"]

_HEDGE, _DENIAL = ChangeKind.COMPARATOR, ChangeKind.NEGATION
_TIME, _NAME = ChangeKind.TIME, ChangeKind.NAME
# Chinese words before a passage, each with what it makes of it; single characters only before an office.
_TURNING = {
    _HEDGE: (
        "以上的 以下的 以内的 可能 也许 或许 恐怕 据称 据说 据传 盛传 传闻 据报 疑似 涉嫌 拟"
        " 计划 打算 预计 预期 有望 如果 假如 倘若 若 即使 除非 试图 企图 几乎 差点 或将 料将 力争"
        " 有可能 可能会 预计将 计划将 决定 考虑 建议 提议 威胁 承诺 同意 准备 宣布将 出口民调显示"
    ),
    ChangeKind.NUMBER: "大多数 绝大多数 大部分 绝大部分 多数 部分 少数 半数 近半 近半数 一些 有些 不少"
    " 许多 众多 个别 大半 一部の 大半の 多くの 半数の ほとんどの",
    _DENIAL: "误称 讹传 谎称 无证据表明 没有证据表明"
    " 不再是 没有 未能 未 没 不再 不 否认 拒绝 并非 无法 从未 尚未 停止 避免 并未"
    " 从未有 从没有 很少有 很少 鲜有 罕有 极少",
}
_WORDS = tuple(
    sorted(
        ((word, kind) for kind, words in _TURNING.items() for word in words.split()),
        key=lambda pair: -len(pair[0]),
    )
)
# What makes another word of one, or a noun: 最近, 淹没, 虚拟, 宛若, 该计划, 超预期.
JOINED = {
    "多数": tuple("占以获为"),
    "部分": tuple("该此各两几的大"),
    "近": tuple("最附邻"),
    "没": tuple("淹沉埋出吞湮泯覆隐"),
    "拟": tuple("虚模比仿"),
    "若": tuple("宛般仿恍自"),
    "计划": tuple("该此项一个的"),
    "预期": tuple("超于合"),
}
_OFFICES = (
    *("总统", "总理", "主席", "部长", "经理", "总裁", "市长", "省长", "书记", "校长"),
    *("院长", "首相", "董事长", "首席", "外长", "大使", "行长", "局长", "司令", "议长"),
)
_BEFORE_OFFICE = {"前": _TIME, "原": _TIME, "副": _NAME, "代": _NAME}
_NOT = tuple("不没未")
_TIMES = tuple("目此之以日年月天周先提当")  # with 前, a time


def turned_by_character(before: str, quote: str) -> tuple[ChangeKind, int] | None:
    """What Chinese words before a quote make of it, and how many characters they have."""
    for word, kind in _WORDS:
        if before.endswith(word):
            stands = before[: -len(word)]
            if stands.endswith(JOINED.get(word, ())):
                return None
            denied = kind is _DENIAL and len(word) > 1 and stands.endswith(_NOT)
            return None if denied else (kind, len(word))
    if before[:-1].endswith(_TIMES):
        return None
    of_office = _BEFORE_OFFICE.get(before[-1:])
    return (of_office, 1) if of_office and quote.startswith(_OFFICES) else None

"""Words of a Chinese statement that stand where a sentence has one that excludes them: 净利润, 毛利润.

Chinese sets no blanks between words, so that a closed list is looked for, and a place is told by the sign
before or behind.
"""

from __future__ import annotations

from scifacts.checks.exchanged.exchanges import Exchange
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["exchanged_han"]

_PAIRS = """
净利/毛利 净利/营收 净利润/营业收入 出口/进口 顺差/逆差 盈利/亏损 收入/支出 批发/零售
男性/女性 男子/女子 男童/女童 儿童/成人 城镇/农村 城市/农村 城市/乡村 国内/国外
国内/国际 境内/境外 国有/民营 公立/私立 北部/南部 东部/西部 以北/以南 以东/以西
北方/南方 上游/下游 上半年/下半年 第一季度/第二季度 第二季度/第三季度 第三季度/第四季度
第一季度/第四季度 裁员/招聘 裁员/招收 关闭/开设 关闭/开放 新建/拆除 通过/否决 批准/拒绝
批准/否决 支持/反对 赞成/反对 胜诉/败诉 获胜/落败 死亡/受伤 最高/最低 最大/最小
最多/最少 最长/最短 高于/低于 多于/少于 早于/晚于 小麦/玉米 小麦/水稻 大豆/玉米
煤炭/石油 石油/天然气 购买/出售 买入/卖出 支持/驳回 白天/夜间 夏季/冬季 春季/秋季
吸烟者/戒烟者 病例/死亡 新增/关闭 新增/取消 新设/撤销 增设/撤销 有罪/无罪 取消/恢复
取消/保留 赢得/输掉 赢得/失去 全部/部分 所有/部分 全部/半数 所有/半数 平均/中位
平均数/中位数 同比/环比 累计/今年 累计/当年 累计/当月 累计/当日 上调/下调 启用/停用
开工/竣工 开工/完工 名义/实际 税前/税后 直接/间接 首次/最后 入境/出境 流入/流出
出生/死亡 结婚/离婚 录用/解雇 获救/遇难 获救/死亡 治愈/死亡 升级/降级 晋级/淘汰
同意/反对 同意/拒绝 通过/驳回 批准/驳回 起诉/撤诉 逮捕/释放 拘留/释放 复课/停课
复工/停工 复航/停航 恢复/暂停 上市/退市 增持/减持 增资/减资 加息/降息 征收/免征
领先/落后 盈余/赤字 存款/贷款 借入/借出 进口额/出口额 男生/女生 已婚/未婚
第一产业/第二产业 第二产业/第三产业 第一产业/第三产业
"""
# Signs that are parts of many words: both signs beside them must be the same.
_SIGN_PAIRS = "前/后 高/长 高/宽 长/宽 高/深 长/深 宽/深 升/降 增/减 男/女 东/西 南/北 左/右"
# Who buys of somebody is sold to by him: 向印度出售.
_CONVERSE, _GIVING = ("购买/出售", "买入/卖出"), ("向给", "从自")
_DENYING = "不没沒未无無非否"
# These have one of the signs and deny nothing that is told of them.
_TOLD = lazy(
    "否决|无罪|未成年|未婚|未来|没收|非洲|非常|不断|不仅|不同|不少|不久|不动产|无人|无线|无锡|无疑|不锈钢"
)
# Who beat whom, and who gave, sold or paid to whom; what stands between the sides may be a score.
_SIDE = r"[^\W\d_以向对]{2,8}"
_BEAT = lazy(
    rf"(?P<one>{_SIDE}?)(?:以[\d比:：-]+[分票球局]?的?(?:比分|优势)?)?(?P<verb>战胜|击败|打败|力克|险胜|大胜|大败|淘汰|收购|并购|起诉|超过)了?(?P<other>{_SIDE})"
    rf"|(?P<giver>{_SIDE}?)向(?P<taker>{_SIDE}?)(?P<gave>出售|提供|支付|赠送|捐赠|转让|出口|购买|采购|索赔|贷款|派出|派遣|移交)"
)


_RANK = lazy(r"第[二三四五六七八九十](大|高|长|多)")


def exchanged_han(statement: str, sentence: str) -> Iterator[Exchange]:
    """A rank for the first of all, and the first word that excludes the one at its place in the sentence.

    A word that both have is no exchange, and where either denies something no word is.
    """
    yield from _ranked_otherwise(statement, sentence)
    word = _turned_sides(statement, sentence) or _excluding(statement, sentence)
    if word is not None:
        yield word


def _ranked_otherwise(statement: str, sentence: str) -> Iterator[Exchange]:
    """The largest, 最大, over the second-largest, 第二大."""
    if "最" in statement and not sentence.isascii():
        for found in _RANK.finditer(sentence):
            if (best := f"最{found[1]}") in statement and best not in sentence and found[0] not in statement:
                yield Exchange(best, found[0], found.start())


def _turned_sides(statement: str, sentence: str) -> Exchange | None:
    """The sides of one deed, exchanged: 甲队战胜乙队, 乙队战胜甲队."""
    if statement.isascii() or sentence.isascii():
        return None
    deeds = [*_BEAT.finditer(sentence)]
    for said in _BEAT.finditer(statement) if deeds else ():
        ours = said["one"] or said["giver"], said["other"] or said["taker"], said["verb"] or said["gave"]
        for found in deeds:
            one, other = found["one"] or found["giver"], found["other"] or found["taker"]
            is_same = ours[2] == (found["verb"] or found["gave"])
            if is_same and ours[0] != ours[1] and _begin_alike(ours[1], one) and _begin_alike(ours[0], other):
                return Exchange(said[0], found[0], found.start())
    return None


def _begin_alike(one: str, other: str) -> bool:
    """Whether one of two names begins with the other: 乙队, 乙队的前锋."""
    return one.startswith(other) or other.startswith(one)


def _excluding(statement: str, sentence: str) -> Exchange | None:
    if any(sign in text for text in map(_without_told, (statement, sentence)) for sign in _DENYING):
        return None
    is_given = [[any(sign in text for sign in signs) for signs in _GIVING] for text in (statement, sentence)]
    for pair in _PAIRS.split():
        if pair in _CONVERSE and is_given[0] != is_given[1]:
            continue
        for ours, _, theirs in (pair.partition("/"), pair.partition("/")[::-1]):
            if ours not in statement or theirs not in sentence or theirs in statement or ours in sentence:
                continue
            said, found = statement.find(ours), sentence.find(theirs)
            if _is_one_place(_around(statement, said, ours), _around(sentence, found, theirs)):
                return Exchange(ours, theirs, found)
    return _excluding_sign(statement, sentence)


def _without_told(text: str) -> str:
    return text if text.isascii() else _TOLD.sub("", text)


def _excluding_sign(statement: str, sentence: str) -> Exchange | None:
    for pair in _SIGN_PAIRS.split():
        for ours, _, theirs in (pair.partition("/"), pair.partition("/")[::-1]):
            at = statement.find(ours)
            if at < 1 or theirs not in sentence:
                continue
            before, behind = _around(statement, at, ours)
            other = (
                sentence.find(f"{before}{theirs}{behind}") if before.isalnum() and behind.isalnum() else -1
            )
            said, turned = f"{before}{ours}{behind}", f"{before}{theirs}{behind}"
            if other >= 0 and said not in sentence and turned not in statement:
                return Exchange(said, turned, other)
    return None


def _around(text: str, at: int, word: str) -> tuple[str, str]:
    """The sign before a word and the one behind it."""
    return text[max(0, at - 1) : at], text[at + len(word) : at + len(word) + 1]


def _is_one_place(one: tuple[str, str], two: tuple[str, str]) -> bool:
    return any(sign and sign == other and sign.isalnum() for sign, other in zip(one, two, strict=True))

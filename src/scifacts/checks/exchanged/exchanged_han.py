"""Words of a statement in Chinese, Japanese or Korean that stand where a sentence has one that excludes them.

No blanks stand between words, or endings are joined to them, so that a closed list is looked for, 净利润 and
毛利润, and a place is told by the sign before or behind.
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
出生/死亡 结婚/离婚 销量/产量 录用/解雇 获救/遇难 获救/死亡 治愈/死亡 升级/降级 晋级/淘汰
同意/反对 同意/拒绝 通过/驳回 批准/驳回 起诉/撤诉 逮捕/释放 拘留/释放 复课/停课
复工/停工 复航/停航 恢复/暂停 上市/退市 增持/减持 增资/减资 加息/降息 征收/免征
领先/落后 盈余/赤字 存款/贷款 借入/借出 进口额/出口额 男生/女生 已婚/未婚
第一产业/第二产业 第二产业/第三产业 第一产业/第三产业 最好/最差 最佳/最差 首个/最后一个 入院/出院
入学/毕业 被捕/获释 学生/教师 学生/老师 医生/患者 医生/病人 买家/卖家 买方/卖方 租客/房东 雇主/雇员
最新/最旧 最快/最慢 最贵/最便宜 最早/最晚 最重/最轻 最热/最冷 最深/最浅 最高的/最低的
購入/販売 購入/売却 買収/売却 輸入/輸出 死亡/負傷 死者/負傷者 入学/卒業 入院/退院 黒字/赤字 収入/支出
利益/損失 増益/減益 増収/減収 増加/減少 上昇/下落 上昇/低下 拡大/縮小 値上げ/値下げ 最良/最悪 最古/最新
生徒/教師 医師/患者 買い手/売り手 借り手/貸し手 雇用/解雇 採用/解雇 逮捕/釈放 有罪/無罪 賛成/反対
承認/否決 可決/否決 開店/閉店 開設/閉鎖 合格/不合格 勝利/敗北 男子/女子 父親/母親 最初/最後 午前/午後
春/秋 夏/冬 北部/南部 東部/西部 国内/海外 既婚/未婚 出生/死亡 結婚/離婚
구매/판매 매입/매각 수입/수출 사망/부상 사망자/부상자 입학/졸업 입원/퇴원 수입/지출 이익/손실 흑자/적자
증가/감소 상승/하락 확대/축소 인상/인하 승리/패배 합격/불합격 유죄/무죄 채용/해고 승인/거부 찬성/반대
가결/부결 체포/석방 개설/폐쇄 개장/폐장 출생/사망 결혼/이혼 학생/교사 학생/선생 의사/환자 구매자/판매자
남성/여성 남자/여자 아버지/어머니 최고/최저 최대/최소 최다/최소 최초/최후 첫/마지막 국내/해외 오전/오후
북부/남부 동부/서부 여름/겨울 가을/봄 모든/대부분 모든/일부 모든/소수 모든/많은 대부분/일부
대부분/소수 대부분/많은
일부/많은 소수/많은 소수/일부 절반/전부 절반/대부분
すべて/ほとんど すべて/一部 すべて/少数 すべて/多く ほとんど/一部 ほとんど/少数 ほとんど/多く 一部/多く
少数/多く
全員/大半 全員/一部 全員/半数 大半/一部 大半/半数 半数/一部 全て/一部 全て/大半
所有/大多数 所有/一些 所有/许多 大多数/一些 大多数/少数 大多数/许多 一些/少数 一些/许多 少数/许多 所有/少数
全部/大多数 全部/少数 全部/一些 全体/部分 多数/少数
"""
# Signs that are parts of many words: both signs beside them must be the same.
_SIGN_PAIRS = "前/后 高/长 高/宽 长/宽 高/深 长/深 宽/深 升/降 增/减 男/女 东/西 南/北 左/右"
# Who buys of somebody is sold to by him: 向印度出售.
_CONVERSE, _GIVING = ("购买/出售", "买入/卖出"), ("向给", "从自")
_DENYING = (*"不没沒未无無非否", "ない", "ません", "なかっ", "않", "못", "안 ")
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
    """The sign before a word and the one behind it, beyond a blank as Korean sets them."""
    before, behind = text[max(0, at - 2) : at], text[at + len(word) : at + len(word) + 2]
    return before.rstrip(" ")[-1:], behind.lstrip(" ")[:1]


def _is_one_place(one: tuple[str, str], two: tuple[str, str]) -> bool:
    return any(sign and sign == other and sign.isalnum() for sign, other in zip(one, two, strict=True))

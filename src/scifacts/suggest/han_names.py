"""English ids for figures in Chinese text: from a glossary of what is often counted, as ids are ASCII."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from scifacts.model import FigureMention

__all__ = ["han_name", "has_han"]

_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_NOTHING: Final = "-"
_MARKS: Final = re.compile(r"[，。；：、！？,;:()（）]\s*")
# What is counted: it names a claim by itself. A committee is none, though its members are in it.
_COUNTED_LIST: Final = """
    国家和地区 countries-and-regions 国家 countries 地区 regions 城市 cities 省份 provinces 县 counties
    村 villages 公民 citizens 居民 residents 人口 population 员工 employees 职工 employees 工人 workers
    学生 students 教师 teachers 医生 doctors 护士 nurses 患者 patients 病人 patients 病例 cases
    游客 visitors 旅客 passengers 乘客 passengers 观众 spectators 运动员 athletes 科学家 scientists
    科研人员 researchers 研究人员 researchers 专家 experts 代表 delegates 委员会 - 委员 members 会员 members
    成员 members 志愿者 volunteers 儿童 children 老人 older-people 妇女 women 男性 men 女性 women
    家庭 households 住户 households 企业 companies 公司 companies 银行 banks 机构 institutions
    大学 universities 高校 universities 学校 schools 医院 hospitals 图书馆 libraries 博物馆 museums
    实验室 laboratories 研究所 institutes 中心 centres 基地 bases 工厂 factories 商店 shops 岗位 jobs
    职位 jobs 项目 projects 协议 agreements 协定 agreements 合同 contracts 文件 documents 法律 laws
    标准 standards 论文 papers 专利 patents 奖项 awards 会议 meetings 活动 events 比赛 matches
    进球 goals 奖牌 medals 金牌 gold-medals 航班 flights 飞机 aircraft 列车 trains 火车 trains 汽车 cars
    车辆 vehicles 电车 trams 公交车 buses 船舶 ships 船只 ships 渡轮 ferries 船 ships 卫星 satellites
    火箭 rockets 桥梁 bridges 码头 piers 车站 stations 站点 stations 线路 lines 航线 routes 道路 roads
    公路 roads 铁路 railways 住房 homes 房屋 houses 建筑 buildings 水坝 dams 水库 reservoirs 河流 rivers
    湖泊 lakes 冰川 glaciers 岛屿 islands 地震 earthquakes 落石 rockfalls 洪水 floods 火灾 fires
    事故 accidents 案件 cases 投诉 complaints 物种 species 树木 trees 样本 samples 量子比特 qubits
    选民 voters 废票 spoiled-ballots 选票 votes 票 votes 议席 seats 席位 seats 门票 tickets
"""
# What a figure measures or changes: of these the name is made where nothing is counted.
_TOPIC_LIST: Final = """
    研发经费 rd-spending 研发 rd 经费 funds 预算 budget 营业收入 revenue 收入 revenue 净利润 net-profit
    利润 profit 盈利 profit 亏损 loss 成本 costs 费用 costs 支出 spending 投资 investment
    投入 investment 资金 funds 贷款 loans 债务 debt 存款 deposits 税收 taxes 工资 wages 补贴 subsidies
    派息 dividend 股息 dividend 股价 share-price 市值 market-value 销售额 sales 销量 sales 价格 price
    出口 exports 进口 imports 贸易 trade 产量 output 产值 output 生产总值 gdp 订单 orders 份额 share
    比例 share 占比 share 比重 share 面积 area 长度 length 高度 height 深度 depth 距离 distance
    全长 length 里程 length 客流量 ridership 客流 ridership 地铁 metro 轨道交通 metro 公交 buses
    重量 weight 体积 volume 容量 capacity 速度 speed 气温 temperature 温度 temperature 降雨量 rainfall
    降水量 rainfall 冰层 ice 海平面 sea-level 排放 emissions 二氧化碳 co2 能源 energy 电力 electricity
    用电量 electricity-use 发电量 power-output 煤炭 coal 石油 oil 天然气 gas 粮食 grain 大米 rice
    水稻 rice 吞吐量 throughput 客运量 passengers 货运量 freight 出生率 birth-rate 死亡率 death-rate
    失业率 unemployment-rate 失业 unemployment 就业 employment 增长率 growth-rate 增速 growth
    死亡 deaths 受伤 injured 感染 infections 治愈 recovered 裁员 layoffs 裁减 cuts 抗议 protesters
    教育 education 医疗 health 学校 schools 公园 parks 房价 house-prices 租金 rent 税 tax 票价 fares
    出口民调 exit-poll 民调 poll 得票率 vote-share 投票率 turnout 支持率 approval 误差 margin-of-error
"""
_CHANGE_LIST: Final = "增长 增加 上升 提高 上涨 减少 下降 降低 下跌 缩减 增幅 降幅"


def _glossary(words: str) -> dict[str, str]:
    parts = words.split()
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _finder(terms: dict[str, str]) -> re.Pattern[str]:
    """Finds the longest of terms at each place, and words in Latin letters, such as GDP."""
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    return re.compile(f"{'|'.join(longest_first)}|[A-Za-z][A-Za-z0-9]+")


_COUNTED: Final = _glossary(_COUNTED_LIST)
_TOPICS: Final = _glossary(_TOPIC_LIST) | _COUNTED
_COUNTED_TERM: Final = _finder(_COUNTED)
_TOPIC_TERM: Final = _finder(_TOPICS)
_CHANGE: Final = re.compile("(?:" + "|".join(_CHANGE_LIST.split()) + r")了?(?:约|近|超过)?\Z")
_FROM: Final = re.compile(r"[从由]\Z")
_TO: Final = re.compile(r"\d[^，。；]{0,6}[至到]\Z")
_OF: Final = re.compile(r"的[^，。；]{0,6}")  # "4.12亿英镑 | 的预算"
# Kinds of figures whose units say how much, and not of what.
_KINDS: Final = ("money", "percent", "ratio")


def has_han(words: str) -> bool:
    """Whether words are, or hold, Chinese."""
    return _HAN.search(words) is not None


def han_name(before: str, after: str, mention: FigureMention) -> str:
    """A name from the words around a figure in its sentence; "" where none of them is in the glossary."""
    own = _MARKS.split(before)[-1]
    counted = _found(_COUNTED_TERM, mention.unit or "") if mention.kind not in _KINDS else []
    if counted:
        return counted[-1]
    behind = _MARKS.split(after)[0]
    of = _OF.match(after)
    topics = _found(_TOPIC_TERM, of[0]) if of else []
    topics = topics or _found(_TOPIC_TERM, own) or _found(_TOPIC_TERM, behind)[:1]
    is_change = _CHANGE.search(before) is not None
    if not topics:
        clauses = [_found(_TOPIC_TERM, clause) for clause in _MARKS.split(before)]
        topics = next((found for found in reversed(clauses) if found), [])
    if not topics:
        return ""
    end = "-change" if is_change else "-from" if _FROM.search(before) else "-to" if _TO.search(before) else ""
    return f"{topics[-1]}{end}"


def _found(term: re.Pattern[str], words: str) -> list[str]:
    """The English of each term in words, in order."""
    names = (_TOPICS.get(found, found.lower()) for found in term.findall(words))
    return [name for name in names if name != _NOTHING]

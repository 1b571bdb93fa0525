"""The formats of CI systems: each valid by its consumer's rules, whatever the texts hold."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import xmlschema

from endless import ends
from hostile import HOSTILE, is_harmless
from sample_report import finding, report
from scifacts.checks import CATALOG
from scifacts.errors import Fault
from scifacts.model import Finding, Passage, Position, Report, Severity, SiteSettings
from scifacts.outputs import FORMATS, github
from scifacts.outputs.sarif import MOST as SARIF_MOST
from scifacts.outputs.terminal import PLAIN

SCHEMAS = Path(__file__).parent / "schemas"
SARIF = jsonschema.Draft4Validator(json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8")))
JUNIT = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
DEEP = replace(PLAIN, folder="desk/facts")
PROGRAMS = [name for name, format_ in FORMATS.items() if format_.is_for_programs]
FAULT = Fault("not a number: 'x'", "claims.yaml", 3, 7, "claims[0].figure.value", "write digits", claim="c")


def hostile_finding(text: str, **more: object) -> Finding:
    """A finding that holds a text wherever a text can be."""
    return finding(
        message=text,
        help=text,
        expected=Passage(text),
        found=Passage(text),
        position=Position("claims.yaml", 10, 9),
        source_position=Position(f"seeds/{text[:50]}.txt", 2, 36),
        **more,
    )


def hostile_fault(text: str) -> Fault:
    return Fault(text, text[:50], 3, 7, text[:50], text, excerpt=text, claim=text[:20])


def many(number: int, **more: object) -> Report:
    """A report of so many findings, each with a fingerprint of its own."""
    return report(*(finding(fingerprint=f"{index:032x}", **more) for index in range(number)))


# What each format must be, by its consumer's rules.


def check_github(text: str) -> None:
    kinds: Counter[str] = Counter()
    for line in text.splitlines():
        if line.lstrip().startswith("::"):
            found = re.fullmatch(
                r"::(error|warning) file=[^,:]+(,line=\d+)?(,col=\d+)?,title=[^,:]+::(.*)", line
            )
            assert found, line
            assert re.fullmatch(r"(?:[^%]|%25|%0D|%0A|%3A|%2C)*", line), (
                "what the runner would decode otherwise"
            )
            kinds[found[1]] += 1
    assert all(number <= 10 for number in kinds.values())


def check_gitlab(text: str) -> None:
    issues = json.loads(text)
    assert isinstance(issues, list)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert re.fullmatch(r"scifacts/SF\d{3}", issue["check_name"])
        assert set(issue["location"]) == {"path", "lines"}
        assert not issue["location"]["path"].startswith(("./", "../"))
        assert issue["location"]["lines"]["begin"] >= 1
    fingerprints = [issue["fingerprint"] for issue in issues]
    assert len(set(fingerprints)) == len(fingerprints), "GitLab shows the first of those that are equal"


def check_junit(text: str) -> None:
    JUNIT.validate(text)
    for suite in ET.fromstring(text).iter("testsuite"):
        cases = list(suite)
        assert int(suite.attrib["tests"]) == len(cases)
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert int(suite.attrib["errors"]) == len(suite.findall("testcase/error"))
        assert all(len(case.findall("failure")) <= 1 for case in cases), "readers keep one"


def check_sarif(text: str) -> None:
    log = json.loads(text)
    SARIF.validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CATALOG)
    prints = [result["partialFingerprints"]["scifactsFinding/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert not re.search(r"(?<!\])\]\((?!1\))", result["message"]["text"]), "only our own links"
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            artifact = location["physicalLocation"]["artifactLocation"]
            assert artifact["uriBaseId"] in run["originalUriBaseIds"]
            assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", artifact["uri"])


def check_lines(text: str) -> None:
    prints = [json.loads(line)["fingerprint"] for line in text.splitlines()]
    assert len(set(prints)) == len(prints)


def check_json(text: str) -> None:
    assert json.loads(text)["schema"] == 1


CHECKS = {
    "json": check_json,
    "json-lines": check_lines,
    "github": check_github,
    "gitlab": check_gitlab,
    "junit": check_junit,
    "sarif": check_sarif,
}


def test_every_format_for_programs_is_checked() -> None:
    assert set(CHECKS) == set(PROGRAMS)


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize(
    "made",
    [
        report(),
        report(finding()),
        report(finding(), finding(severity=Severity.WARNING, rule="SF203", fingerprint="b" * 32)),
        report(finding(waived="known")),
        report(finding(claim_id=None, rule="SF001", position=None, source_position=None, source_id=None)),
        report(finding(position=None, source_position=None)),
    ],
    ids=["nothing", "error", "both", "waived", "project", "placeless"],
)
def test_a_report_is_valid(name: str, made: Report) -> None:
    CHECKS[name](FORMATS[name](made, DEEP))
    CHECKS[name](FORMATS[name](made))


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_nothing_in_a_text_does_harm(name: str, text: str) -> None:
    about = (None, "partners", text)
    made = report(
        *(hostile_finding(text, claim_id=who, fingerprint=f"{n}" * 32) for n, who in enumerate(about)),
        hostile_finding(text, waived=text, fingerprint="f" * 32),
    )
    site = SiteSettings(title=text)
    for project in (made.project, replace(made.project, path=text[:50], site=site)):
        printed = FORMATS[name](replace(made, project=project))
        assert is_harmless(printed)
        CHECKS[name](printed)
        lines = printed.splitlines() if name == "github" else []
        assert all(line.startswith(("::error ", "::warning ")) for line in lines)
        assert name == "github" or not re.search(r"^\s*::", printed, re.MULTILINE)
    printed = FORMATS[name].write_faults([hostile_fault(text), hostile_fault(text)])
    assert is_harmless(printed)
    if name != "json":
        CHECKS[name](printed)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_the_summary_of_a_job_is_a_table_and_no_more(text: str) -> None:
    page = github.summary(report(hostile_finding(text), hostile_finding(text, claim_id=text)), DEEP)
    assert is_harmless(page)
    table = page[page.index("<table>") :]
    assert "\n\n" not in table, "Markdown would begin again"
    tags = Counter(re.findall(r"<(\w+)", table))
    assert tags == {"table": 1, "tr": 3, "th": 4, "td": 8, "br": 2, "em": 2, "code": 4}
    ET.fromstring(table.replace("<br>", "<br/>"))
    faults = github.fault_summary([hostile_fault(text)])
    assert faults.startswith("### scifacts\n\nThe input cannot be used: 1 fault.\n\n<table>")


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.no_cover
def test_ten_thousand_findings(name: str) -> None:
    with ends():
        text = FORMATS[name](many(10_000))
    if name != "sarif":  # whose validator takes a minute
        CHECKS[name](text)
    assert text.count("SF202") >= 10_000


class TestGithub:
    def test_an_annotation(self) -> None:
        assert FORMATS["github"](report(finding(message="50%: a,b")), DEEP) == (
            "::error file=desk/facts/claims.yaml,line=10,col=9,title=SF202 fact-changed::partners: 50%25: a,b"
            "%0Asource: desk/facts/seeds/first.txt:2:36%0Ahelp: Find out which is right.\n"
        )

    def test_a_property_is_escaped(self) -> None:
        made = report(finding(position=Position("a,b:c%.yaml", 1, 1)))
        assert FORMATS["github"](made).startswith("::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=")

    def test_a_waived_finding_is_not_annotated(self) -> None:
        assert FORMATS["github"](report(finding(waived="x"))) == ""

    def test_errors_come_first_and_what_is_cut_is_said(self) -> None:
        warning = {"severity": Severity.WARNING, "rule": "SF203", "name": "sources-disagree"}
        text = FORMATS["github"](report(*[finding(**warning)] * 13, *[finding()] * 12))
        lines = text.splitlines()
        assert [line.split(" ")[0] for line in lines[:20]] == ["::error"] * 10 + ["::warning"] * 10
        assert lines[20] == "GitHub keeps 10 annotations of a type; not annotated: 2 errors and 3 warnings."
        assert lines[21].startswith("claims.yaml:10:9: SF202 [error] partners: number")
        assert len(lines) == 20 + 1 + 5

    def test_the_summary(self) -> None:
        page = github.summary(report(finding()), DEEP)
        assert page.startswith(
            "### scifacts\n\nChecked 3 claims, 3 quotes in 2 sources: 1 error.\n\n<table>\n"
        )
        assert "<td>SF202 fact-changed (error)</td>" in page
        assert "<code>desk/facts/seeds/first.txt:2:36</code>" in page
        assert github.summary(report()) == (
            "### scifacts\n\nChecked 3 claims, 3 quotes in 2 sources: all verified.\n"
        )

    def test_a_summary_stays_within_the_limit(self) -> None:
        page = github.summary(many(10_000, message="数" * 250))
        assert len(page.encode()) <= 1_048_576
        more = re.search(r"… and ([\d,]+) more findings", page)
        assert more
        assert page.count("<tr>") - 2 + int(more[1].replace(",", "")) == 10_000


class TestGitlab:
    def test_an_issue(self) -> None:
        assert json.loads(FORMATS["gitlab"](report(finding()), DEEP)) == [
            {
                "description": "SF202 fact-changed: partners: number: the source says 166, the quote 160 "
                "(source: desk/facts/seeds/first.txt:2:36)",
                "check_name": "scifacts/SF202",
                "fingerprint": "0123456789abcdef",
                "severity": "major",
                "location": {"path": "desk/facts/claims.yaml", "lines": {"begin": 10}},
            }
        ]

    def test_waived_is_left_out_and_faults_block(self) -> None:
        assert FORMATS["gitlab"](report(finding(waived="x"))) == "[]\n"
        assert json.loads(FORMATS["gitlab"].write_faults([FAULT]))[0]["severity"] == "blocker"


class TestJunit:
    def test_a_case_for_each_claim(self) -> None:
        warning = finding(severity=Severity.WARNING, rule="SF203", claim_id="spending", fingerprint="b" * 32)
        project = finding(claim_id=None, rule="SF301", name="source-changed-since-pinned")
        suite = ET.fromstring(FORMATS["junit"](report(finding(), finding(), warning, project), DEEP))[0]
        assert [case.attrib["name"] for case in suite] == [
            "partners",
            "spending",
            "projects",
            "SF301 source-changed-since-pinned",
        ]
        assert {case.attrib["classname"] for case in suite} == {"desk/facts/claims.yaml"}
        failure = suite[0][0]
        assert failure.attrib == {
            "type": "SF202 fact-changed",
            "message": "partners: number: the source says 166, the quote 160 (and 1 more)",
        }
        assert failure.text is not None
        assert "\n  expected: more than 160 countries and regions\n  found:    China has" in failure.text
        assert [child.tag for child in suite[1]] == ["system-out"]
        assert list(suite[2]) == []
        assert (suite.attrib["tests"], suite.attrib["failures"]) == ("4", "2")

    def test_a_waived_finding_is_told_with_its_reason(self) -> None:
        case = ET.fromstring(FORMATS["junit"](report(finding(waived="known & meant"))))[0][0]
        assert case.find("failure") is None
        assert "waived:   known & meant" in str(case.findtext("system-out"))

    def test_what_xml_cannot_hold_is_shown(self) -> None:
        text = FORMATS["junit"](report(finding(message="a\x1b[0m\x00\ufffe")))
        assert r"a\x1b[0m\x00&lt;U+FFFE&gt;" in text

    def test_no_line_is_a_command_to_a_runner(self) -> None:
        place = Position("::error::x/claims.yaml", 10, 9)
        text = FORMATS["junit"](report(finding(), finding(position=place)))
        assert "\n&#58;:error::x/claims.yaml:10:9: SF202" in text
        assert "\n::error::x/claims.yaml:10:9: SF202" in str(ET.fromstring(text)[0][0].findtext("failure"))

    def test_faults_are_errors(self) -> None:
        text = FORMATS["junit"].write_faults([FAULT, FAULT])
        check_junit(text)
        suite = ET.fromstring(text)[0]
        assert suite.attrib["errors"] == "2"
        assert "claims[0].figure.value: not a number" in str(suite[0].findtext("error"))


class TestSarif:
    def run_of(self, made: Report) -> dict[str, Any]:
        run: dict[str, Any] = json.loads(FORMATS["sarif"](made, DEEP))["runs"][0]
        return run

    def test_a_result(self) -> None:
        run = self.run_of(report(finding()))
        assert run["columnKind"] == "unicodeCodePoints"
        assert run["invocations"] == [{"executionSuccessful": True}]
        (result,) = run["results"]
        base = {"uriBaseId": "%SRCROOT%"}
        assert result["locations"] == [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "desk/facts/claims.yaml", **base},
                    "region": {"startLine": 10, "startColumn": 9},
                }
            }
        ]
        assert result["relatedLocations"][0]["physicalLocation"] == {
            "artifactLocation": {"uri": "desk/facts/seeds/first.txt", **base},
            "region": {"startLine": 2, "startColumn": 36},
        }
        assert result["relatedLocations"][0]["message"]["text"].startswith("the source: China has relations")
        assert result["message"]["text"].endswith(" Its source: [desk/facts/seeds/first.txt](1).")
        assert "suppressions" not in result

    def test_a_waived_finding_is_suppressed_with_its_reason(self) -> None:
        (result,) = self.run_of(report(finding(waived="known")))["results"]
        assert result["suppressions"] == [{"kind": "external", "justification": "known"}]

    def test_a_path_is_percent_encoded(self) -> None:
        path = "séeds/a b#c?d%20[1]&😀.txt"
        (result,) = self.run_of(report(finding(source_position=Position(path, 1, 1))))["results"]
        uri = result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.isascii()
        assert unquote(uri) == f"desk/facts/{path}"

    def test_a_text_makes_no_link(self) -> None:
        link = "see [here](http://x.y)"
        (result,) = self.run_of(report(finding(message=link, found=Passage(link))))["results"]
        for told in (result, *result["relatedLocations"]):
            assert "[here] (http://x.y)" in told["message"]["text"]

    def test_more_than_a_consumer_takes_is_cut_by_severity_and_said(self) -> None:
        warning = finding(severity=Severity.WARNING, rule="SF203")
        run = self.run_of(report(*[warning] * 20, *[finding()] * (SARIF_MOST - 5)))
        assert len(run["results"]) == SARIF_MOST
        assert Counter(result["level"] for result in run["results"])["warning"] == 5
        (note,) = run["invocations"][0]["toolExecutionNotifications"]
        assert note["message"]["text"] == "15 more findings of 25,015 are left out."

    def test_faults_are_results_of_a_run_that_failed(self) -> None:
        log = json.loads(FORMATS["sarif"].write_faults([FAULT, FAULT]))
        SARIF.validate(log)
        assert log["runs"][0]["invocations"] == [{"executionSuccessful": False}]
        assert len(log["runs"][0]["results"]) == 2

    def test_a_rule_that_the_catalog_lacks(self) -> None:
        log = json.loads(FORMATS["sarif"](report(finding(rule="SF999"))))
        SARIF.validate(log)
        assert "ruleIndex" not in log["runs"][0]["results"][0]


def test_a_line_for_each_finding() -> None:
    text = FORMATS["json-lines"](report(finding(), finding(waived="x", fingerprint="b")), DEEP)
    whole = json.loads(FORMATS["json"](report(finding(), finding(waived="x", fingerprint="b"))))
    assert [json.loads(line) for line in text.splitlines()] == whole["findings"]
    assert FORMATS["json-lines"](report()) == ""
    assert json.loads(FORMATS["json-lines"].write_faults([FAULT]))["message"].startswith("claims[0].figure")

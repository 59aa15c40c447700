"""Make the bundled Chinese font, a subset of Noto Sans SC, when a wheel is built.

The font package is a requirement of the build; nothing here asks the network.
"""

from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

PACKAGE = "pylopdf-fonts-zh-cn"
SOURCE = "pylopdf_fonts_zh_cn/NotoSansSC-Regular.otf"
FONT = "NotoSansSC-GB2312.otf"
LICENCE = "OFL.txt"

# A name of its own, so that no installed Noto Sans SC is taken in its place: the text
# of a PDF set in the full font cannot be searched.
FAMILY = "Yibao Sans SC"
CHANGES = "Modified for Yibao Ledger: fewer characters, family renamed to {}.\n"

# Vertical setting, and a signature that the subset would break.
DROPPED = ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]

LATIN = range(0x20, 0x180)
EN_SPACE = 0x2002
PUNCTUATION = range(0x2010, 0x2060)
CJK_PUNCTUATION = range(0x3000, 0x3040)
FULL_WIDTH = (*range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7))
SYMBOLS = "←→↑↓↗↘⇄≥≤≠−×÷≈·…—“”‘’¥€√✓●○■□▲▼△▽◆◇★☆①②③④⑤⑥⑦⑧⑨⑩℃№‰∞"
# Characters of names and places that GB2312 lacks; the whole of GBK would be 5 MB.
NAMES = """
䶮丄伃伋佺侴俍倢偲傃僡儁冇凊劼勍卬厵叆叇叕叡咘喆喦嚞囍垚垟埈堃堉堽壎奭妘妧姁姈姮
姵娍婳媖媞嫕嫚嬿孖寀峣崚崟嶒幜廙弢彊彣彧徫忞惇愔摛旳旸旻旼昇昉昪昳昺晙晞晢晧晳晸
暐暟暶暻曈曌曔朏朤杺枍枲柟柷栢栻梣梽梾棨棪楒楘榗槺橒橦櫆欻毌毐汧汭汯沄沕沨泂泆洑
洢洣洺浛浟浥涒涢涴淏淯淽渟渰湉湙湜湝湦湲溁溍溦滃滘漈漹潏潽澂澒澔濛濬瀍瀔灈炆炘炤
烎烔烜烶焌焜煁煇煐熅熇熤燄燊燏燚爔爟牁犇玊玏玘玙玚玞玠玥玦玭玱玹珅珌珒珖珝珣珫珮
珰珵珹珺珽琄琇琈琍琎琞琠琡琤琯琲瑀瑂瑃瑄瑅瑆瑈瑊瑌瑓瑔瑝瑢瑧瑨瑱瑿璆璈璒璗璘璟璠
璥璪璿瓅瓘甪畯疍皛皞盉盷眀睄瞾矞砮磏礽祃祋祎祐祾禔禕禛禤禩秾稑竑竘竝竫笁笩筎筼箓
簃絜絪縠纮羑翀翃翈翙翚翛翯翾耏胠腒芃芓茀茖荍荙莙菂菉葰蒟蒨蓂蓎蓢蔧薳藭蘐虒虓蛃蝃
衎衠褆覅訚訸詝誩諴譞谞貤賨赟赪跶踇軏辀迖逴邘邠郃郤郪郿鄌鄑鄘鄠鄩酂釢鈊鈜鉷銂銘鋆
鋐錡錩鎹鏸鑨铏铚铦锜锳锽镃镈镋镕镠閎闇闿隩雱霂霅霨靌靘靬頔頫顒颋颙飏飐飔飖飝餗馎
馫駉驎骃骉骍骎骕骦髃髙魋鱻鲙鳒鳚鳯鴐鴒鴷鵟鵷鷟鹍鹮鹯麐麑麤黇齯龑龘龢
"""


class FontHook(BuildHookInterface[Any]):
    """Put the font into resources/fonts before a wheel, editable or not, is made."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Make the font unless a fresh one is there."""
        folder = Path(self.root) / "resources" / "fonts"
        if self.target_name == "wheel" and not is_fresh(folder):
            make(folder)


def is_fresh(folder: Path) -> bool:
    """Tell whether both files are there and no older than this recipe."""
    recipe = Path(__file__).stat().st_mtime
    made = (folder / FONT, folder / LICENCE)
    return all(file.exists() and file.stat().st_mtime >= recipe for file in made)


def make(folder: Path) -> None:
    """Write the font and its licence; each appears whole or not at all."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - a fresh font needs no fonttools

    package = distribution(PACKAGE)
    font = TTFont(str(package.locate_file(SOURCE)), recalcTimestamp=False)
    licence = f"{font['name'].getDebugName(0)}\n{CHANGES.format(FAMILY)}\n"
    licence += package.read_text("licenses/LICENSE") or ""
    if "SIL OPEN FONT LICENSE Version 1.1" not in licence:
        raise RuntimeError(f"{PACKAGE} came without the licence of its font")
    reduce(font)
    give_tab_a_glyph(font)
    rename(font)
    folder.mkdir(parents=True, exist_ok=True)
    font.save(folder / f"{FONT}.new")
    (folder / f"{FONT}.new").replace(folder / FONT)
    (folder / f"{LICENCE}.new").write_text(licence, "utf-8", newline="\n")
    (folder / f"{LICENCE}.new").replace(folder / LICENCE)


def reduce(font: "TTFont") -> None:
    """Keep only the characters of this program; hints and features go."""
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415 - as above

    options = Options(layout_features=[], hinting=False, drop_tables=DROPPED)
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(characters()))
    subsetter.subset(font)


def give_tab_a_glyph(font: "TTFont") -> None:
    """Give the tabulator the glyph of the en space, which no text here uses.

    Without one Qt lends it the space's, and every space of a PDF is then read back
    as a tabulator.
    """
    for table in font["cmap"].tables:
        if EN_SPACE in table.cmap:
            table.cmap[0x09] = table.cmap[EN_SPACE]


def rename(font: "TTFont") -> None:
    """Give the subset its own family and PostScript name."""
    postscript = FAMILY.replace(" ", "") + "-Regular"
    names = {1: FAMILY, 3: postscript, 4: FAMILY, 6: postscript, 16: FAMILY}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    cff.topDictIndex[0].FullName = FAMILY
    cff.topDictIndex[0].FamilyName = FAMILY


def characters() -> Iterator[int]:
    """List the code points to keep; those the font lacks do no harm."""
    for block in (LATIN, PUNCTUATION, CJK_PUNCTUATION, FULL_WIDTH):
        yield from block
    yield EN_SPACE
    yield from map(ord, SYMBOLS + "".join(NAMES.split()) + gb2312())


def gb2312() -> str:
    """List every character of GB2312: rows 1 to 9 signs, 16 to 87 Han."""
    cells = (bytes((r, c)) for r in range(0xA1, 0xF8) for c in range(0xA1, 0xFF))
    return "".join(cell.decode("gb2312", "ignore") for cell in cells)

"""What the columns and the words of tables from elsewhere are called.

The names are those of electronic receipts and of the bureaus' lists, of lists that
payment services write, and of this program's own tables, in both languages.
"""

from typing import Final

from db.rules.codes import PostingKind, Purpose, SpendingKind

AMOUNTS: Final = (
    "total",
    "eligible",
    "fund",
    "other_fund",
    "account",
    "shared",
    "cash",
    "self_paid",
    "out_of_scope",
    "deductible",
    "balance_after",
    "fund_ytd",
    "change",
)
"""Fields that hold an amount."""

COLUMNS: Final[dict[str, str]] = {
    "day": """
        结算日期 就诊日期 费用结算日期 结算时间 就诊时间 开票日期 交易时间
        交易日期 付款时间 支付时间 记账日期 入账日期 到账日期 入账时间 划入日期
        划拨日期 缴费日期 发生日期 消费时间 消费日期 日期 时间 Day Date
        """,
    "person": """
        姓名 人员 参保人 参保人姓名 人员姓名 患者姓名 患者 就诊人 交款人 家人 人 本人
        Person Name Patient
        """,
    "other": "家人亲属 亲属 使用人 共济使用人 给谁 Relative",
    "kind": """
        医疗类别 就诊类型 就医类型 就诊类别 业务类型 项目 种类 类型 类别 收支类型
        交易类型 款项类型 缴费类型 划拨类型 摘要 Item Kind Type Category
        """,
    "section": "栏目 部分 Section",
    "place": """
        医疗机构 医疗机构名称 定点机构 定点医疗机构 定点机构名称 定点医药机构
        定点医药机构名称 就诊机构 就医机构 医院 医院名称 药店 收款单位 开票单位
        交易对方 商户 商户名称 商家 对方 地点 机构名称 Place Hospital Merchant
        """,
    "tier": """
        医院等级 机构等级 医疗机构等级 定点机构等级 医院级别 机构级别 等级 级别
        Hospital_level Tier
        """,
    "receipt": """
        票据号码 票据编号 发票号码 发票号 电子票据号码 结算单号 结算流水号
        就诊流水号 交易流水号 流水号 单据号 交易单号 交易号 交易订单号 订单号
        Receipt Receipt_number
        """,
    "total": """
        总费用 医疗费总额 医疗总费用 费用总额 总金额 合计 金额合计 合计金额
        医疗费用 金额 交易金额 支付金额 实付金额 费用 划入金额 划拨金额 缴费金额
        到账金额 入账金额 发生额 Amount Total
        """,
    "eligible": """
        符合范围 政策范围内费用 政策范围内 符合政策范围 范围内费用
        符合基本医疗保险费用 纳入报销费用 合规费用 Eligible_expense Eligible
        """,
    "fund": """
        统筹支付 基金支付 医保统筹基金支付 统筹基金支付 医保基金支付 基本统筹支付
        统筹基金支付金额 基金支付总额 医保报销 报销金额 Paid_by_the_fund Fund
        """,
    "other_fund": """
        其他支付 其他基金支付 大额支付 大病支付 大病保险支付 大额医疗支付
        医疗救助支付 公务员补助 公务员补助支付 补充保险支付 Paid_by_other_funds
        Other_funds
        """,
    "account": """
        个人账户支付 个账支付 个人帐户支付 账户支付 医保个人账户支付 个人账户
        个人账户支出 个人账户支付金额 Paid_from_the_account Account
        """,
    "shared": """
        个人账户共济支付 共济支付 共济账户支付 家庭共济支付 亲属支付 个账共济支付
        个人账户共济支付金额 家人账户支付 Paid_by_relatives
        """,
    "cash": """
        现金支付 个人现金支付 现金 个人现金 自付现金 个人支付现金 现金支付金额
        个人现金支付金额 Paid_in_cash Cash
        """,
    "self_paid": "个人自付 自付 自付金额 自付一 Self_paid Own_share_in_scope",
    "out_of_scope": """
        个人自费 自费 自费金额 全自费 全自费金额 Out_of_scope
        """,
    "deductible": """
        起付线 起付标准 起付线支付 本次起付线 起付金额 Deductible Deductible_taken
        """,
    "balance_after": """
        余额 账户余额 个人账户余额 个账余额 结算后余额 Balance Balance_after
        Balance_afterwards
        """,
    "fund_ytd": """
        年度累计 本年统筹累计 年度统筹累计支付 本年度统筹基金累计支付 累计支付
        Fund_this_year
        """,
    "month": """
        费款所属期 所属月份 月份 缴费月份 费款月份 对应月份 Month For_the_month
        """,
    "direction": "收/支 收支 收支方向 资金流向 Direction",
    "change": """
        余额变动 账户变动 对余额的影响 个人账户变动 Change_of_the_balance Change
        """,
    "note": """
        备注 说明 附言 商品 商品说明 商品名称 Note Memo Remarks
        """,
    "times": "次数 Times",
    "used": "累计已用 已用 Used_so_far",
    "returned": "已退回 退回 Came_back",
    "source": "来源 出处 Source",
    "state": "状态 State",
    "returned_on": "退回日期 Came_back_on",
    "refunded": "退费原账单日期 Day_of_the_bill_refunded",
    "counts": "计入门诊额度 Counts_toward_the_limit",
}
"""Names of the columns by field; where two fit, the first field wins."""

WORDS: Final[tuple[tuple[SpendingKind | PostingKind | Purpose, str], ...]] = (
    (SpendingKind.emergency, "急诊 Emergency"),
    (SpendingKind.inpatient, "住院 Hospital_stay Inpatient"),
    (
        SpendingKind.chronic,
        """
        慢特病 慢性病 门诊慢特病 门慢 门特 特殊病 Chronic_or_special_disease
        Chronic
        """,
    ),
    (SpendingKind.pharmacy, "药店 药店购药 购药 定点药店购药 Pharmacy"),
    (
        SpendingKind.outpatient,
        """
        门诊 普通门诊 门诊就诊 门诊看病 门诊统筹 Outpatient_visit Outpatient
        """,
    ),
    (SpendingKind.other, "其他账单 其他费用 其他就医 Other_bill"),
    (PostingKind.opening, "期初余额 期初 年初余额 上年结转 Opening_balance"),
    (
        PostingKind.contribution,
        """
        每月划入 划入 计入 月划入 缴费 单位缴费 个人缴费 单位划入 个人账户划入
        正常划入 账户划拨 月度划拨 Monthly_credit Contribution
        """,
    ),
    (PostingKind.prepaid, "预划入 预拨 预划 预先划入 Credit_in_advance"),
    (PostingKind.back_pay, "补缴划入 补缴 补划 补拨 补划入 Back_payment"),
    (PostingKind.claw_back, "扣回 冲减 收回 冲回 追回 Taken_back"),
    (PostingKind.interest, "利息 年度结息 结息 Interest"),
    (
        PostingKind.withheld,
        """
        代扣 代扣大额 代扣大病保险 代扣保费 大额代扣 Withheld_premium
        """,
    ),
    (
        PostingKind.moved_in,
        """
        转入 关系转入 外地转入 异地转入 Moved_in_from_another_region
        """,
    ),
    (
        PostingKind.moved_out,
        """
        转出 关系转出 转往外地 异地转出 Moved_out_to_another_region
        """,
    ),
    (
        PostingKind.settlement,
        """
        清算 清算(账户关闭) 一次性支取 账户清算 销户 Settlement_(account_closed)
        """,
    ),
    (PostingKind.correction, "更正 调整 Correction"),
    (
        PostingKind.passbook,
        """
        存折 存折资金 存折资金(单独记账) Passbook_money_(kept_apart)
        """,
    ),
    (
        Purpose.bill,
        """
        支付亲属账单 家人看病 替家人付费 亲属医疗费 A_relative's_bill
        """,
    ),
    (Purpose.wallet, "医保钱包 钱包转账 Insurance_wallet"),
    (Purpose.resident_premium, "居民医保缴费 居民参保缴费 Residents'_premium"),
    (
        Purpose.commercial,
        """
        商业健康保险 商业健康险 惠民保 Commercial_health_insurance
        """,
    ),
    (
        Purpose.long_term_care,
        """
        长护险 长期护理险 长期护理保险 Long-term_care_insurance
        """,
    ),
)
"""Words for the kinds of entries, the narrower ones first."""

SENT: Final = frozenset({"已发出", "在途", "onitsway"})
"""How our own list calls shared money that nobody has accepted yet."""
YES, NO = frozenset({"是", "yes"}), frozenset({"否", "no"})
ENTRIES: Final = frozenset({"明细", "逐笔明细", "entries"})
"""What the section of single entries is called, as sheet or as a column's word."""
OTHER_SECTIONS: Final = frozenset(
    {"汇总", "缴入", "支出", "家庭共济", "门诊额度", "说明", "各月花费"}
    | {"summary", "paidin", "bills", "familysharing", "outpatientlimit", "notes"}
    | {"billsbymonth"}
)
"""Sections that sum entries up; their rows are no entries."""
SUMS: Final = ("合计", "总计", "小计", "共计", "累计", "total", "sum", "subtotal")
"""How a row begins that sums others up."""
OUT, IN, NEITHER = (
    frozenset({"支出", "支", "付款", "out", "expense"}),
    frozenset({"收入", "收", "退款", "in", "income"}),
    frozenset({"不计收支", "中性交易", "其他"}),
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>Set up the book</source>
        <translation>建立账本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加家人</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>修改家人</translation>
    </message>
    <message>
        <source>Delete a person</source>
        <translation>删除家人</translation>
    </message>
    <message>
        <source>Enter how a person is insured</source>
        <translation>填写参保情况</translation>
    </message>
    <message>
        <source>Change how a person is insured</source>
        <translation>修改参保情况</translation>
    </message>
    <message>
        <source>Change a figure of the region</source>
        <translation>修改地区政策数值</translation>
    </message>
    <message>
        <source>Record money in or out</source>
        <translation>记一笔账户收支</translation>
    </message>
    <message>
        <source>Record the same each month</source>
        <translation>按月记录划入</translation>
    </message>
    <message>
        <source>Change money in or out</source>
        <translation>修改账户收支</translation>
    </message>
    <message>
        <source>Record a bill</source>
        <translation>记一张账单</translation>
    </message>
    <message>
        <source>Change a bill</source>
        <translation>修改账单</translation>
    </message>
    <message>
        <source>Record a family transfer</source>
        <translation>记一笔家庭共济</translation>
    </message>
    <message>
        <source>Change a family transfer</source>
        <translation>修改家庭共济</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>删除记录</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>Closing</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>Account year</source>
        <translation>账户年度</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>结息</translation>
    </message>
    <message>
        <source>Other in</source>
        <translation>其他转入</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>本人支出</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Other out</source>
        <translation>其他转出</translation>
    </message>
    <message>
        <source>At the end of {year} this year&apos;s money {current} was carried over into the earlier years&apos; account. Together with {prior} that was already there, {closing} went on into the next year: not a fen was lost.</source>
        <translation>{year} 年度末，当年账户的 {current} 转入历年账户，与原有的 {prior} 合在一起，共 {closing} 进入下一年，一分不少。</translation>
    </message>
    <message>
        <source>{year} is still running: this year&apos;s money {current}, earlier years&apos; money {prior}, together {closing}. At its end all of it carries over; not a fen is lost.</source>
        <translation>{year} 年度还在进行：当年账户 {current}，历年账户 {prior}，合计 {closing}。年末全部结转到历年账户，一分不少。</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>余额变化</translation>
    </message>
    <message>
        <source>Account years</source>
        <translation>各账户年度</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年明细</translation>
    </message>
    <message>
        <source>{0} is on its way and in no account yet.</source>
        <translation>另有 {0} 正在途中，暂时不在任何账户里。</translation>
    </message>
</context>
<context>
    <name>bill</name>
    <message>
        <source>A bill, as the receipt prints it</source>
        <translation>照票据记账单</translation>
    </message>
    <message>
        <source>Change a bill</source>
        <translation>修改账单</translation>
    </message>
    <message>
        <source>Please choose whose account paid this part.</source>
        <translation>请选择这部分是谁的账户支付的。</translation>
    </message>
    <message>
        <source>An amount below zero is a refund; please choose so under the extra lines first.</source>
        <translation>负数表示退费，请先在“更多票据项目”里选择退费。</translation>
    </message>
    <message>
        <source>Kept: {0} {1} {2}.</source>
        <translation>已记下：{0} {1} {2}。</translation>
    </message>
    <message>
        <source>{0} · paid by the fund in {1}, no cap</source>
        <translation>{0} · {1} 年度统筹已支付（不封顶）</translation>
    </message>
    <message>
        <source>{0} · limit of {1} left after this</source>
        <translation>{0} · {1} 年度额度还剩</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>已用 {0}，全年 {1}</translation>
    </message>
    <message>
        <source>over the limit: {0} of {1} used</source>
        <translation>已超出额度：已用 {0}，全年 {1}</translation>
    </message>
    <message>
        <source>E&amp;xtra lines of the receipt</source>
        <translation>更多票据项目(&amp;X)</translation>
    </message>
    <message>
        <source>The bill adds up.</source>
        <translation>各项合计与总费用一致。</translation>
    </message>
    <message>
        <source>{0} still missing</source>
        <translation>还差 {0}</translation>
    </message>
    <message>
        <source>{0} too much</source>
        <translation>多出 {0}</translation>
    </message>
    <message>
        <source>Whose account shares</source>
        <translation>由谁的账户共济</translation>
    </message>
    <message>
        <source>By the kind of bill</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>患者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>机构(&amp;L)</translation>
    </message>
    <message>
        <source>Tie&amp;r</source>
        <translation>级别(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>总费用(&amp;T)</translation>
    </message>
    <message>
        <source>Paid by the pooled f&amp;und</source>
        <translation>医保统筹基金支付(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Within the scheme</source>
        <translation>符合政策范围金额(&amp;W)</translation>
    </message>
    <message>
        <source>Own share, in scope</source>
        <translation>个人自付</translation>
    </message>
    <message>
        <source>Own share, out of scope</source>
        <translation>个人自费</translation>
    </message>
    <message>
        <source>Uses the yearly limit</source>
        <translation>计入门诊额度</translation>
    </message>
    <message>
        <source>Balance printed</source>
        <translation>支付后余额</translation>
    </message>
    <message>
        <source>Fund this year, printed</source>
        <translation>本年累计统筹支付</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Other payments</source>
        <translation>其他支付(&amp;O)</translation>
    </message>
    <message>
        <source>Paid from own &amp;account</source>
        <translation>个人账户支付(&amp;A)</translation>
    </message>
    <message>
        <source>Fa&amp;mily-shared payment</source>
        <translation>家庭共济支付(&amp;M)</translation>
    </message>
    <message>
        <source>Paid in &amp;cash</source>
        <translation>个人现金支付(&amp;C)</translation>
    </message>
    <message>
        <source>Deduct&amp;ible</source>
        <translation>起付线(&amp;I)</translation>
    </message>
    <message>
        <source>Receipt num&amp;ber</source>
        <translation>票据号码(&amp;B)</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>谁的账户</translation>
    </message>
    <message>
        <source>Not a refund</source>
        <translation>不是退费</translation>
    </message>
    <message>
        <source>Refund of a bill not in the book</source>
        <translation>退费（原账单不在账本里）</translation>
    </message>
    <message>
        <source>Residents&apos; insurance has no personal account.</source>
        <translation>居民医保不设个人账户。</translation>
    </message>
    <message>
        <source>This kind of insurance has no personal account.</source>
        <translation>这种参保方式不设个人账户。</translation>
    </message>
    <message>
        <source>There is no personal account on that day yet.</source>
        <translation>这一天还没有个人账户。</translation>
    </message>
    <message>
        <source>Several relatives paid; change their parts in their own entries.</source>
        <translation>由多位亲属共济，请在各自的共济记录里修改。</translation>
    </message>
    <message>
        <source>What went back to a relative: mark that transfer as returned first.</source>
        <translation>退回亲属账户的部分：请先把那笔共济改为“已退回”。</translation>
    </message>
    <message>
        <source>No relative has an account to share on that day.</source>
        <translation>家里没有可共济的账户。</translation>
    </message>
</context>
<context>
    <name>chart_view</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved to {0}.</source>
        <translation>已保存到 {0}。</translation>
    </message>
    <message>
        <source>The chart could not be saved there; please choose another place.</source>
        <translation>无法保存到这个位置，请换一个地方。</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘图…</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Nothing has moved this account yet.</source>
        <translation>这个账户还没有任何收支。</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>{0} (¥)</source>
        <translation>{0}（元）</translation>
    </message>
    <message>
        <source>This year&apos;s money</source>
        <translation>当年账户</translation>
    </message>
    <message>
        <source>Earlier years&apos; money</source>
        <translation>历年账户</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Residents&apos; insurance has no personal account, so there is no balance here. The outpatient limit is shown separately.</source>
        <translation>居民医保不设个人账户，所以这里没有余额；门诊额度另外显示。</translation>
    </message>
    <message>
        <source>No account money went to relatives in this time.</source>
        <translation>这段时间没有家庭共济支出。</translation>
    </message>
    <message>
        <source>{0} → {1} · {2}</source>
        <translation>{0} → {1} · {2}</translation>
    </message>
    <message>
        <source>{0} · {1}× · {2} came back</source>
        <translation>{0} · {1} 次 · 已退回 {2}</translation>
    </message>
    <message>
        <source>{0} · {1}×</source>
        <translation>{0} · {1} 次</translation>
    </message>
    <message>
        <source>There is no account in this year.</source>
        <translation>这一年没有个人账户。</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Other in</source>
        <translation>其他转入</translation>
    </message>
    <message>
        <source>Own bills</source>
        <translation>本人使用</translation>
    </message>
    <message>
        <source>Family sharing</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Other out</source>
        <translation>其他转出</translation>
    </message>
    <message>
        <source>Opening
(carried over)</source>
        <translation>年初余额
（上年结转）</translation>
    </message>
    <message>
        <source>Closing
(carries on)</source>
        <translation>期末余额
（继续可用）</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>超出 {0}</translation>
    </message>
    <message>
        <source>lapsed {0}</source>
        <translation>失效 {0}</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>不设封顶</translation>
    </message>
    <message>
        <source>cap not known</source>
        <translation>上限未知</translation>
    </message>
    <message>
        <source>No outpatient rule is known for this region and time, so no limit is drawn.</source>
        <translation>没有这个地区在这段时间的门诊规则，所以没有画额度。</translation>
    </message>
    <message>
        <source>Amounts are eligible expense, not what the fund paid.</source>
        <translation>金额按政策范围内费用计算，不是统筹基金支付的金额。</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left or lapsed</source>
        <translation>剩余或失效</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Still left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Lapsed when its year ended; no balance is touched</source>
        <translation>上年剩余额度已失效，不影响余额</translation>
    </message>
    <message>
        <source>cap {0}</source>
        <translation>上限 {0}</translation>
    </message>
    <message>
        <source>{0}: used {1}, {2}; {3} % of the year has passed</source>
        <translation>{0}年度：已用 {1}，{2}；这一年已过 {3}%</translation>
    </message>
    <message>
        <source>{0}: used {1} %, {2}; {3} % of the year has passed</source>
        <translation>{0}年度：已用 {1}%，{2}；这一年已过 {3}%</translation>
    </message>
    <message>
        <source>Even pace (share of the year × cap)</source>
        <translation>平均进度（已过天数占比 × 上限）</translation>
    </message>
    <message>
        <source>Balance: carries over at the end of each year</source>
        <translation>余额：每年结转，接着用</translation>
    </message>
    <message>
        <source>Outpatient limit: starts anew each year</source>
        <translation>门诊额度：每年重新开始</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>used {0}</source>
        <translation>已用 {0}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>give one book, or a command</source>
        <translation>请给出一个账本，或一个命令</translation>
    </message>
    <message>
        <source>Where your medical-insurance money stands.</source>
        <translation>看清家里的医保钱。</translation>
    </message>
    <message>
        <source>yibao BOOK opens the window on a book.</source>
        <translation>yibao 账本文件 会打开窗口。</translation>
    </message>
    <message>
        <source>show the sample book; without a display, as files</source>
        <translation>打开示例账本；没有图形界面时改为生成文件</translation>
    </message>
    <message>
        <source>make an empty book</source>
        <translation>建立空账本</translation>
    </message>
    <message>
        <source>add the rows of an interchange file, all or none</source>
        <translation>导入交换文件，要么全部，要么不导入</translation>
    </message>
    <message>
        <source>try everything, keep nothing</source>
        <translation>只检查，不保存</translation>
    </message>
    <message>
        <source>show balance and limit by year</source>
        <translation>按年度显示余额和额度</translation>
    </message>
    <message>
        <source>write the whole book (.json) or a yearly statement (.csv .xlsx .pdf)</source>
        <translation>导出整本账（.json）或年度报表（.csv .xlsx .pdf）</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>draw a chart into a .png, .svg or .pdf file</source>
        <translation>把图画成 .png、.svg 或 .pdf 文件</translation>
    </message>
    <message>
        <source>show a region&apos;s figures in force and their sources</source>
        <translation>显示地区现行政策数值和来源</translation>
    </message>
    <message>
        <source>Made an empty book: {0}</source>
        <translation>已建立空账本：{0}</translation>
    </message>
    <message>
        <source>Would add: {0}. Nothing was kept.</source>
        <translation>可以添加：{0}。这次没有保存。</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>已添加：{0}。</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} 不是普通文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} 无法读取。</translation>
    </message>
    <message>
        <source>{0} is larger than 200 MB, too large for a book.</source>
        <translation>{0} 超过 200 MB，作为账本太大了。</translation>
    </message>
    <message>
        <source>{0} was not imported, nothing was kept:</source>
        <translation>{0} 没有导入，什么都没有保存：</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>……还有 {0} 处。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>The sample&apos;s charts and its {0} statement are in this folder: {1}</source>
        <translation>示例的图和 {0} 年度报表在这个文件夹里：{1}</translation>
    </message>
    <message>
        <source>A chart is written as {0}.</source>
        <translation>图可以存成 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} 无法写入。</translation>
    </message>
    <message>
        <source>There is no region {0}; there is: {1}.</source>
        <translation>没有地区 {0}，只有：{1}。</translation>
    </message>
    <message>
        <source>{0} ({1}), last looked {2}, unverified until you confirm</source>
        <translation>{0}（{1}），最近查看 {2}，未核实，请向当地医保局确认</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>An export is written as {0}.</source>
        <translation>导出可以存成 {0}。</translation>
    </message>
    <message>
        <source>A .json file holds the whole book: please leave out --person and --year, or write a statement (.csv .xlsx .pdf).</source>
        <translation>.json 文件总是整本账：请去掉 --person 和 --year，或改为导出年度报表（.csv .xlsx .pdf）。</translation>
    </message>
    <message>
        <source>There is no benefit year to write about yet.</source>
        <translation>还没有可以导出的医保年度。</translation>
    </message>
    <message>
        <source>There is no benefit year {0} in this book.</source>
        <translation>账本里没有 {0} 医保年度。</translation>
    </message>
    <message>
        <source>There is nobody in this book yet.</source>
        <translation>这个账本里还没有人。</translation>
    </message>
    <message>
        <source>There is nobody named {0} in this book; there is: {1}.</source>
        <translation>账本里没有 {0}，只有：{1}。</translation>
    </message>
    <message>
        <source>There is no benefit year {0}; there is: {1}.</source>
        <translation>没有 {0} 医保年度，只有：{1}。</translation>
    </message>
    <message>
        <source>Not insured yet on that day.</source>
        <translation>这一天还没有参保。</translation>
    </message>
    <message>
        <source>Personal account (carries over, nothing is lost)</source>
        <translation>个人账户（余额结转，一分不少）</translation>
    </message>
    <message>
        <source>Outpatient limit (starts anew each benefit year)</source>
        <translation>门诊统筹额度（每个医保年度重新开始）</translation>
    </message>
    <message>
        <source>No personal account (residents have none).</source>
        <translation>居民医保不设个人账户。</translation>
    </message>
    <message>
        <source>No movement of the account is recorded yet.</source>
        <translation>还没有账户收支记录。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>结息</translation>
    </message>
    <message>
        <source>Other in</source>
        <translation>其他转入</translation>
    </message>
    <message>
        <source>Own bills</source>
        <translation>本人支出</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Other out</source>
        <translation>其他转出</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>This year&apos;s part</source>
        <translation>当年账户</translation>
    </message>
    <message>
        <source>Prior years&apos; part</source>
        <translation>历年账户</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>No outpatient rule is known for this region.</source>
        <translation>这个地区没有已知的门诊规则。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>Deductible used</source>
        <translation>已付起付线</translation>
    </message>
    <message>
        <source>No credit from {0} to {1} ({2} months); the balance stays usable.</source>
        <translation>{0} 至 {1} 没有划入（{2} 个月）；余额照样能用。</translation>
    </message>
    <message>
        <source>Below zero from {0} to {1}, at the lowest {2}.</source>
        <translation>{0} 至 {1} 余额低于零，最低 {2}。</translation>
    </message>
    <message>
        <source>The system refused this: {0}</source>
        <translation>系统没有允许这项操作：{0}</translation>
    </message>
    <message>
        <source>This is too large, or nested too deeply, to be read.</source>
        <translation>内容太大，或嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>“{0}” is no day; please write one like 2025-03-05.</source>
        <translation>“{0}”不是日期，请写成 2025-03-05 这样。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>命令和参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>显示这份说明</translation>
    </message>
    <message>
        <source>{0}: error: {1}</source>
        <translation>{0}：参数有误：{1}</translation>
    </message>
    <message>
        <source>the following arguments are missing: {0}</source>
        <translation>还缺这些参数：{0}</translation>
    </message>
    <message>
        <source>unknown arguments: {0}</source>
        <translation>不认识这些参数：{0}</translation>
    </message>
    <message>
        <source>{0} is not one of the choices ({1})</source>
        <translation>{0} 不在可选的范围内（{1}）</translation>
    </message>
    <message>
        <source>a value is missing after this</source>
        <translation>后面还缺一个值</translation>
    </message>
    <message>
        <source>this takes no value ({0} was given)</source>
        <translation>这一项不带值（却写了 {0}）</translation>
    </message>
    <message>
        <source>The answer could not be written: {0}</source>
        <translation>结果没能写出：{0}</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Monthly credit</source>
        <translation>每月划入</translation>
    </message>
    <message>
        <source>Credit in advance</source>
        <translation>预划入</translation>
    </message>
    <message>
        <source>Back payment</source>
        <translation>补缴划入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>扣回</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>结息</translation>
    </message>
    <message>
        <source>Withheld premium</source>
        <translation>代扣保费</translation>
    </message>
    <message>
        <source>Moved in from another region</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Moved out to another region</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Settlement (account closed)</source>
        <translation>清算（账户关闭）</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Outpatient visit</source>
        <translation>普通门诊</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>药店购药</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Chronic or special disease</source>
        <translation>门诊慢特病</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>Other bill</source>
        <translation>其他账单</translation>
    </message>
    <message>
        <source>A relative&apos;s bill</source>
        <translation>支付亲属账单</translation>
    </message>
    <message>
        <source>Insurance wallet</source>
        <translation>医保钱包</translation>
    </message>
    <message>
        <source>Residents&apos; premium</source>
        <translation>居民医保缴费</translation>
    </message>
    <message>
        <source>Commercial health insurance</source>
        <translation>商业健康险</translation>
    </message>
    <message>
        <source>Long-term care insurance</source>
        <translation>长期护理险</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>在职职工</translation>
    </message>
    <message>
        <source>Retired employee</source>
        <translation>退休人员</translation>
    </message>
    <message>
        <source>Flexible worker with an account</source>
        <translation>灵活就业（统账结合）</translation>
    </message>
    <message>
        <source>Flexible worker without an account</source>
        <translation>灵活就业（单建统筹）</translation>
    </message>
    <message>
        <source>Resident (no account)</source>
        <translation>城乡居民（无个人账户）</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母/外祖父母</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>孙子女/外孙子女</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>Cap on what the fund pays</source>
        <translation>基金支付封顶</translation>
    </message>
    <message>
        <source>Cap on eligible expense</source>
        <translation>政策范围内费用封顶</translation>
    </message>
    <message>
        <source>No cap; a second rate above a threshold</source>
        <translation>不设封顶，超过门槛按第二档比例</translation>
    </message>
    <message>
        <source>No outpatient cap</source>
        <translation>不设门诊封顶</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>程序出了错</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved before is safe in the book. You can go on; the details below help to mend it.</source>
        <translation>程序出了错。之前保存的内容都在账本里，可以继续使用；下面的详情有助于修好它。</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>{year}-{month:02}-{day:02}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>{year}-{month:02}</source>
        <translation>{year}年{month}月</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>This family-shared money paid a part of a bill; change or delete the bill instead.</source>
        <translation>这笔共济支付属于一张账单，请到那张账单里修改或删除。</translation>
    </message>
    <message>
        <source>Deleted: {0}. Undo brings it back.</source>
        <translation>已删除：{0}。撤销可以恢复。</translation>
    </message>
    <message>
        <source>{0} entries deleted. Undo brings them back.</source>
        <translation>已删除 {0} 条记录，撤销可以恢复。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>There is a change not saved yet; save it or close the form first.</source>
        <translation>表单里还有没保存的内容，请先保存、清空或收起。</translation>
    </message>
    <message>
        <source>Only this year</source>
        <translation>只看本年度</translation>
    </message>
    <message>
        <source>Account in or out</source>
        <translation>账户收支</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Family sharing</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>账本里还没有人</translation>
    </message>
    <message>
        <source>Add yourself or a relative on the family page first.</source>
        <translation>请先添加自己或家人，然后就可以开始记账。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year</source>
        <translation>这个年度还没有记录</translation>
    </message>
    <message>
        <source>Untick “Only this year” to see the other years.</source>
        <translation>取消勾选“只看本年度”，就能看到其他年度。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Begin with the opening balance or a monthly credit, or copy a receipt.</source>
        <translation>可以先记期初余额或每月划入，也可以照着票据记一张账单。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place or relative</source>
        <translation>机构或对方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户变化</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>统筹支付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>给{0}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记账明细</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Benefit year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>包含的日期</translation>
    </message>
    <message>
        <source>State of the book on</source>
        <translation>账本截至</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>This kind of insurance has no personal account.</source>
        <translation>这种参保方式不设个人账户。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>年初余额</translation>
    </message>
    <message>
        <source>As it was entered when the book began.</source>
        <translation>建账时填写的期初余额。</translation>
    </message>
    <message>
        <source>Carried over from the year before, in full.</source>
        <translation>由上一年全额结转。</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Other money in</source>
        <translation>其他转入</translation>
    </message>
    <message>
        <source>Own bills</source>
        <translation>本人使用</translation>
    </message>
    <message>
        <source>Family sharing</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Other money out</source>
        <translation>其他转出</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>It carries over to the next year in full.</source>
        <translation>全额结转到下一年，继续可用。</translation>
    </message>
    <message>
        <source>Balance up to today</source>
        <translation>截至今天的余额</translation>
    </message>
    <message>
        <source>of it this year&apos;s money</source>
        <translation>其中：当年账户</translation>
    </message>
    <message>
        <source>It moves to the earlier years&apos; money at the year&apos;s end.</source>
        <translation>年度结束时转入历年账户。</translation>
    </message>
    <message>
        <source>of it earlier years&apos; money</source>
        <translation>其中：历年账户</translation>
    </message>
    <message>
        <source>On its way between accounts</source>
        <translation>在途资金</translation>
    </message>
    <message>
        <source>Outpatient limit</source>
        <translation>门诊额度</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No rule is known for this region and time.</source>
        <translation>没有这个地区在这段时间的门诊规则。</translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <translation>{0}，{1} 至 {2}</translation>
    </message>
    <message>
        <source>Kind of outpatient limit</source>
        <translation>门诊额度的种类</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>不设封顶</translation>
    </message>
    <message>
        <source>Cap of the year</source>
        <translation>年度上限</translation>
    </message>
    <message>
        <source>Eligible expense, not what the fund paid.</source>
        <translation>按政策范围内费用计算，不是统筹基金支付的金额。</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>已用额度</translation>
    </message>
    <message>
        <source>Limit left</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>The year has ended; the balance is not touched.</source>
        <translation>上年剩余额度已失效，不影响余额。</translation>
    </message>
    <message>
        <source>Limit lapsed</source>
        <translation>已失效额度</translation>
    </message>
    <message>
        <source>Deductible of the year</source>
        <translation>年度起付标准</translation>
    </message>
    <message>
        <source>Deductible used</source>
        <translation>已累计起付</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>统筹基金支付</translation>
    </message>
    <message>
        <source>The balance is never lost at a year&apos;s end: all of it carries over.</source>
        <translation>余额不会因为跨年而减少：年底全额结转，转入历年账户。</translation>
    </message>
    <message>
        <source>The outpatient limit is no money of yours: a new one begins each year, and what is left of the old one lapses. No balance is touched.</source>
        <translation>门诊额度不是您账户里的钱：每年新年度额度开始，上年剩余额度失效，不影响余额。</translation>
    </message>
    <message>
        <source>The region&apos;s figures come from public pages and are unverified. The bureau&apos;s word counts.</source>
        <translation>各地的政策数字来自公开网页，未经核实，请以当地医保局为准。</translation>
    </message>
    <message>
        <source>Does not agree: balance</source>
        <translation>与官方不符：余额</translation>
    </message>
    <message>
        <source>Does not agree: this year&apos;s money</source>
        <translation>与官方不符：当年账户</translation>
    </message>
    <message>
        <source>Does not agree: earlier years&apos; money</source>
        <translation>与官方不符：历年账户</translation>
    </message>
    <message>
        <source>Does not agree: paid by the fund this year</source>
        <translation>与官方不符：本年统筹基金支付</translation>
    </message>
    <message>
        <source>official {0}, recorded {1}, difference {2}</source>
        <translation>官方 {0}，账本 {1}，相差 {2}</translation>
    </message>
    <message>
        <source>Your own value</source>
        <translation>您自己填写的数值</translation>
    </message>
    <message>
        <source>{0}; last looked at on {1}; unverified.</source>
        <translation>{0}；最近查看日期 {1}；未核实。</translation>
    </message>
    <message>
        <source>Nothing is recorded here for this year.</source>
        <translation>这一年没有这类记录。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Yibao Ledger</source>
        <translation>医保账本</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Hospital level</source>
        <translation>医院级别</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Eligible expense</source>
        <translation>政策范围内费用</translation>
    </message>
    <message>
        <source>Paid by other funds</source>
        <translation>其他基金支付</translation>
    </message>
    <message>
        <source>Paid from the account</source>
        <translation>个人账户支付</translation>
    </message>
    <message>
        <source>Paid by relatives</source>
        <translation>家庭共济支付</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>累计已用</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Change of the balance</source>
        <translation>余额变动</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>缴入</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Medical insurance statement {0}: {1}</source>
        <translation>{0} 年度报表 · {1}</translation>
    </message>
    <message>
        <source>The year at a glance (yuan)</source>
        <translation>全年一览（元）</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Whose account</source>
        <translation>谁的账户</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁用</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>实际使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Insured as</source>
        <translation>参保身份</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Money that you share leaves your balance. The bill uses the limit and the deductible of the patient, never yours.</source>
        <translation>共济出去的钱从您的余额里扣；账单占用的是就诊人自己的门诊额度和起付线，不占您的。</translation>
    </message>
    <message>
        <source>Who used whose account</source>
        <translation>谁用了谁的账户</translation>
    </message>
    <message>
        <source>In all years</source>
        <translation>历年合计</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Who used whose account · {0}</source>
        <translation>谁用了谁的账户 · {0}</translation>
    </message>
    <message>
        <source>{0} of this person&apos;s account is on its way: sent, but not accepted yet.</source>
        <translation>此人账户有 {0} 在途：已经转出，对方还没有接收。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Choose a person</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Write 2025-3-5, 3-5 or just 5. Keys: t today, + and − a day, [ and ] a month, Alt+↓ calendar.</source>
        <translation>可以写 2025-3-5、3-5，或只写 5。按键：t 今天，+ − 加减一天，[ ] 加减一月，Alt+↓ 打开日历。</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Kind of outpatient limit</source>
        <translation>门诊额度的种类</translation>
    </message>
    <message>
        <source>Outpatient cap of the year</source>
        <translation>门诊年度上限</translation>
    </message>
    <message>
        <source>Cap of one visit</source>
        <translation>单次就诊最高支付</translation>
    </message>
    <message>
        <source>Cap of the year at this kind of hospital</source>
        <translation>这类医院的年度最高支付</translation>
    </message>
    <message>
        <source>Hospitals that share one such cap</source>
        <translation>合用这一限额的医院</translation>
    </message>
    <message>
        <source>Cap of a month</source>
        <translation>每月最高支付</translation>
    </message>
    <message>
        <source>Threshold of the second rate</source>
        <translation>第二段比例的起点</translation>
    </message>
    <message>
        <source>Share that the fund pays</source>
        <translation>统筹基金支付比例</translation>
    </message>
    <message>
        <source>Share above the threshold</source>
        <translation>超过起点后的支付比例</translation>
    </message>
    <message>
        <source>Kind of deductible</source>
        <translation>起付标准的种类</translation>
    </message>
    <message>
        <source>Deductible of the year</source>
        <translation>年度起付标准</translation>
    </message>
    <message>
        <source>Deductible of a visit</source>
        <translation>每次就诊的起付标准</translation>
    </message>
    <message>
        <source>Deductible at this kind of hospital</source>
        <translation>这类医院的起付线</translation>
    </message>
    <message>
        <source>Deductible of a month</source>
        <translation>每月起付线</translation>
    </message>
    <message>
        <source>First borne of partly covered items</source>
        <translation>乙类项目先行自付比例</translation>
    </message>
    <message>
        <source>Kinds of hospital</source>
        <translation>医院级别</translation>
    </message>
    <message>
        <source>The limit&apos;s year begins on</source>
        <translation>额度年度起始日</translation>
    </message>
    <message>
        <source>The account&apos;s year begins on</source>
        <translation>账户年度起始日</translation>
    </message>
    <message>
        <source>Which money is used first</source>
        <translation>先用哪一部分钱</translation>
    </message>
    <message>
        <source>How often the account is credited</source>
        <translation>账户划入频率</translation>
    </message>
    <message>
        <source>Share of the base credited</source>
        <translation>划入比例（按缴费基数）</translation>
    </message>
    <message>
        <source>Lowest monthly base</source>
        <translation>月缴费基数下限</translation>
    </message>
    <message>
        <source>Highest monthly base</source>
        <translation>月缴费基数上限</translation>
    </message>
    <message>
        <source>Credit of a retiree</source>
        <translation>退休人员划入金额</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Withheld each month</source>
        <translation>每月从账户代扣</translation>
    </message>
    <message>
        <source>Withheld share of the base</source>
        <translation>按缴费基数代扣的比例</translation>
    </message>
    <message>
        <source>Withheld once a year</source>
        <translation>每年从账户代扣</translation>
    </message>
    <message>
        <source>Money paid out to a passbook or card</source>
        <translation>划到存折或银行卡的钱</translation>
    </message>
    <message>
        <source>How interest is counted</source>
        <translation>计息办法</translation>
    </message>
    <message>
        <source>Interest rate of this year&apos;s money</source>
        <translation>当年账户年利率</translation>
    </message>
    <message>
        <source>Interest rate of earlier years&apos; money</source>
        <translation>历年账户年利率</translation>
    </message>
    <message>
        <source>Days of a year of interest</source>
        <translation>计息时一年的天数</translation>
    </message>
    <message>
        <source>Whether interest stops in a gap</source>
        <translation>断缴期间是否停息</translation>
    </message>
    <message>
        <source>Months of a gap that do no harm</source>
        <translation>断缴宽限月数</translation>
    </message>
    <message>
        <source>Months to wait after a longer gap</source>
        <translation>断缴后的等待月数</translation>
    </message>
    <message>
        <source>Share taken off after a gap</source>
        <translation>断缴后降低的比例</translation>
    </message>
    <message>
        <source>Residents&apos; premium of a year</source>
        <translation>居民医保年缴费</translation>
    </message>
    <message>
        <source>Residents&apos; premium, dearer choice</source>
        <translation>居民医保年缴费（高档）</translation>
    </message>
    <message>
        <source>Residents pay from</source>
        <translation>居民集中缴费开始</translation>
    </message>
    <message>
        <source>Residents pay until</source>
        <translation>居民集中缴费结束</translation>
    </message>
    <message>
        <source>Residents can still pay until (next year)</source>
        <translation>次年最晚缴到</translation>
    </message>
    <message>
        <source>Months to wait after paying late</source>
        <translation>居民晚缴后的等待月数</translation>
    </message>
    <message>
        <source>Months more for each year missed</source>
        <translation>每多断一年增加的月数</translation>
    </message>
    <message>
        <source>Who can share the account</source>
        <translation>可以共济的亲属</translation>
    </message>
    <message>
        <source>Whether sharing must be filed first</source>
        <translation>共济是否要先备案</translation>
    </message>
    <message>
        <source>Which money can be shared</source>
        <translation>可以共济的钱</translation>
    </message>
    <message>
        <source>Balance needed before sharing</source>
        <translation>共济前要留有的余额</translation>
    </message>
    <message>
        <source>Most of one wallet transfer</source>
        <translation>医保钱包单笔上限</translation>
    </message>
    <message>
        <source>Wallet transfers a day</source>
        <translation>医保钱包每天次数</translation>
    </message>
    <message>
        <source>Hours without wallet transfers</source>
        <translation>医保钱包不能转账的时段</translation>
    </message>
    <message>
        <source>First borne elsewhere, filed</source>
        <translation>异地就医先自付（已备案）</translation>
    </message>
    <message>
        <source>First borne elsewhere, not filed</source>
        <translation>异地就医先自付（未备案）</translation>
    </message>
    <message>
        <source>Serious illness: own part above</source>
        <translation>大病医疗扣除：自付超过</translation>
    </message>
    <message>
        <source>Serious illness: deducted at most</source>
        <translation>大病医疗扣除：最多</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>不再执行</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>each visit, up to the year&apos;s sum</source>
        <translation>按次计算，全年累计到上限为止</translation>
    </message>
    <message>
        <source>once a year, made up to the hospital&apos;s own</source>
        <translation>按年累计，到高一级医院补差</translation>
    </message>
    <message>
        <source>each month, up to the year&apos;s sum</source>
        <translation>按月计，累计到年度上限为止</translation>
    </message>
    <message>
        <source>after this year&apos;s account money is used</source>
        <translation>当年账户用完之后的自负段</translation>
    </message>
    <message>
        <source>no deductible</source>
        <translation>不设起付标准</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>this year&apos;s money first</source>
        <translation>先用当年账户，再用历年账户</translation>
    </message>
    <message>
        <source>by what the bill is for</source>
        <translation>看费用种类：当年账户和历年账户各付各的</translation>
    </message>
    <message>
        <source>paid out to a passbook or card</source>
        <translation>划到存折或银行卡</translation>
    </message>
    <message>
        <source>kept in the account</source>
        <translation>留在个人账户里记账</translation>
    </message>
    <message>
        <source>by the balance of each day</source>
        <translation>按每天的余额计息</translation>
    </message>
    <message>
        <source>at the demand rate, quarterly</source>
        <translation>按活期利率，每季结息</translation>
    </message>
    <message>
        <source>once a year, on both parts</source>
        <translation>年末结息，当年、历年分别计</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>file first, then use</source>
        <translation>先备案，再使用</translation>
    </message>
    <message>
        <source>no filing needed</source>
        <translation>不用备案</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>整个账户</translation>
    </message>
    <message>
        <source>earlier years&apos; money only</source>
        <translation>只能用历年账户</translation>
    </message>
    <message>
        <source>Entered by you</source>
        <translation>您填写的</translation>
    </message>
    <message>
        <source>Unverified · several sources agree</source>
        <translation>未核实 · 多处来源一致</translation>
    </message>
    <message>
        <source>Unverified · fairly sure</source>
        <translation>未核实 · 较可信</translation>
    </message>
    <message>
        <source>Unverified · unsure</source>
        <translation>未核实 · 不太确定</translation>
    </message>
    <message>
        <source>government page</source>
        <translation>政府网页</translation>
    </message>
    <message>
        <source>reproduced text</source>
        <translation>转载文本</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>报刊</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Figures of the region</source>
        <translation>当地的标准</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Start the book</source>
        <translation>建立账本</translation>
    </message>
    <message>
        <source>Look at the sample book first</source>
        <translation>先看看示例账本</translation>
    </message>
    <message>
        <source>No figures are preset for this; you can enter the bureau&apos;s in Settings.</source>
        <translation>这里没有预设的标准，可以在“设置”里填写当地医保局公布的数值。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>生日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>参保地(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Insured as</source>
        <translation>参保身份(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Monthly base</source>
        <translation>月缴费基数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Account balance</source>
        <translation>账户余额(&amp;A)</translation>
    </message>
    <message>
        <source>Balance on the &amp;day</source>
        <translation>余额日期(&amp;D)</translation>
    </message>
    <message>
        <source>Optional; you can enter it later.</source>
        <translation>可以不填，以后再补。</translation>
    </message>
    <message>
        <source>What the official app or the bank shows, in yuan.</source>
        <translation>以官方 App 或银行显示的为准，单位：元。</translation>
    </message>
    <message>
        <source>Residents&apos; insurance and pooled insurance have no personal account, so there is no balance to enter.</source>
        <translation>居民医保和单建统筹不设个人账户，不需要填写余额。</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>您的情况</translation>
    </message>
    <message>
        <source>Welcome to Yibao Ledger</source>
        <translation>欢迎使用医保账本</translation>
    </message>
    <message>
        <source>Half a minute and the book stands: the balance that carries over and the outpatient limit that starts anew, each by itself. Everything stays on this computer.</source>
        <translation>半分钟就能建好账本：余额年年结转，门诊额度年年重新开始，两本账分开记。所有数据只留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>The bundled Chinese font is missing: run “pip install -e .” once in the project folder, which makes it.</source>
        <translation>缺少自带的中文字体：请在项目文件夹里运行一次“pip install -e .”，安装时会自动生成。</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Somebody in the book already has this name.</source>
        <translation>账本里已经有人叫这个名字了。</translation>
    </message>
</context>
<context>
    <name>limit</name>
    <message>
        <source>Region</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>不设封顶</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Limit by year</source>
        <translation>各年度额度</translation>
    </message>
    <message>
        <source>Pace of the year</source>
        <translation>年内进度</translation>
    </message>
    <message>
        <source>Limit years</source>
        <translation>各额度年度</translation>
    </message>
    <message>
        <source>Figures used</source>
        <translation>采用的标准</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年明细</translation>
    </message>
    <message>
        <source>Year by year, each from zero</source>
        <translation>每年的额度都从零算起</translation>
    </message>
    <message>
        <source>This year against an even pace</source>
        <translation>所选年度的使用进度</translation>
    </message>
    <message>
        <source>Enter your own figures…</source>
        <translation>填写自己的数值…</translation>
    </message>
    <message>
        <source>Last looked up on {0} on public pages. Unverified: the bureau&apos;s word counts.</source>
        <translation>{0}查自公开网页，未核实，请以当地医保局的答复为准。</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Residents&apos; insurance has no personal account</source>
        <translation>居民医保不设个人账户</translation>
    </message>
    <message>
        <source>So there is no balance to show. What the fund pays, premiums and bills can all be recorded as usual.</source>
        <translation>所以这里没有余额。统筹报销、缴费和账单都可以照常记录。</translation>
    </message>
    <message>
        <source>No account money is recorded in this year.</source>
        <translation>这一年没有个人账户的记录。</translation>
    </message>
    <message>
        <source>All of it was carried over into the next year: {0}.</source>
        <translation>已全部结转到下一年：{0}，一分不少。</translation>
    </message>
    <message>
        <source>After {0} all of it carries over into the earlier years&apos; account; not a fen is lost.</source>
        <translation>{0}之后全部转入历年账户，一分不少。</translation>
    </message>
    <message>
        <source>No figures are known for this region yet; you can enter them in Settings.</source>
        <translation>这个地区还没有门诊额度的标准，可以在“设置”里填写。</translation>
    </message>
    <message>
        <source>The fund has paid {0} this year.</source>
        <translation>这一年统筹已支付 {0}。</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>不设封顶</translation>
    </message>
    <message>
        <source>Earlier years&apos; money {0}</source>
        <translation>历年账户 {0}</translation>
    </message>
    <message>
        <source>This year&apos;s money {0}</source>
        <translation>当年账户 {0}</translation>
    </message>
    <message>
        <source>The balance is below zero: perhaps money that came in is not recorded yet.</source>
        <translation>余额目前低于零，可能有划入还没有记上。</translation>
    </message>
    <message>
        <source>Outpatient limit, lapsed unused</source>
        <translation>门诊额度（已失效部分）</translation>
    </message>
    <message>
        <source>Outpatient limit</source>
        <translation>门诊额度</translation>
    </message>
    <message>
        <source>Used {0}</source>
        <translation>已用 {0}</translation>
    </message>
    <message>
        <source>Left {left} of {cap}</source>
        <translation>剩余 {left}（上限 {cap}）</translation>
    </message>
    <message>
        <source>Lapsed {left} of {cap}</source>
        <translation>已失效 {left}（上限 {cap}）</translation>
    </message>
    <message>
        <source>This year has ended; what was unused has lapsed. The balance is not touched.</source>
        <translation>这一年度已经结束，没用完的额度已失效，不影响余额。</translation>
    </message>
    <message>
        <source>A new limit starts on {day}, in {days} days. The balance is not touched.</source>
        <translation>{day}开始新年度额度，还有 {days} 天；与账户余额无关。</translation>
    </message>
    <message>
        <source>The deductible of this region is not known.</source>
        <translation>这个地区的起付线还没有数据。</translation>
    </message>
    <message>
        <source>The fund pays from the first yuan.</source>
        <translation>不设起付线，从第一元起就能报销。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The {0} of this year is reached; the fund pays its share now.</source>
        <translation>今年的 {0} 已付满，之后的门诊费用按比例报销。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已付满</translation>
    </message>
    <message>
        <source>Paid {used} of {whole}</source>
        <translation>已付 {used}，共 {whole}</translation>
    </message>
    <message>
        <source>No monthly credit is recorded in this year.</source>
        <translation>这一年还没有划入记录。</translation>
    </message>
    <message>
        <source>arrived for {0}</source>
        <translation>{0}已到账</translation>
    </message>
    <message>
        <source>{0} months are recorded in this year.</source>
        <translation>这一年已记录 {0} 个月。</translation>
    </message>
    <message>
        <source>Up to today {0} months are recorded in this year.</source>
        <translation>截至今天，这一年已记录 {0} 个月。</translation>
    </message>
    <message>
        <source>Nobody used family sharing in this year.</source>
        <translation>这一年没有使用家庭共济。</translation>
    </message>
    <message>
        <source>went from this account to relatives</source>
        <translation>从此账户共济给亲属</translation>
    </message>
    <message>
        <source>Relatives&apos; accounts paid {0} for this person.</source>
        <translation>亲属的账户为此人支付了 {0}。</translation>
    </message>
    <message>
        <source>No credit is recorded for {first} to {last} ({months} months). The balance stays usable; please ask the bureau about the benefits.</source>
        <translation>{first}至{last}有 {months} 个月没有划入记录。余额照样能用；待遇是否受影响，请向当地医保局核实。</translation>
    </message>
    <message>
        <source>The balance was below zero from {first} to {last}, at the lowest {lowest}: perhaps money that came in is not recorded yet.</source>
        <translation>{first}至{last}余额低于零，最低 {lowest}：可能有划入还没有记上。</translation>
    </message>
    <message>
        <source>The balance was below zero on {first}, at the lowest {lowest}: perhaps money that came in is not recorded yet.</source>
        <translation>{first}这一天余额低于零，最低 {lowest}：可能有划入还没有记上。</translation>
    </message>
    <message>
        <source>On {day} the official figure was {printed}, this book has {recorded}; the difference is {difference}.</source>
        <translation>{day}官方数字是 {printed}，账本是 {recorded}，相差 {difference}。</translation>
    </message>
    <message>
        <source>Personal account balance</source>
        <translation>个人账户余额</translation>
    </message>
    <message>
        <source>Outpatient limit left</source>
        <translation>门诊额度剩余</translation>
    </message>
    <message>
        <source>Deductible left</source>
        <translation>起付线还差</translation>
    </message>
    <message>
        <source>Monthly credit</source>
        <translation>最近一次划入</translation>
    </message>
    <message>
        <source>Family sharing</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Both ledgers over the years</source>
        <translation>两本账的历年变化</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save, then &amp;next</source>
        <translation>保存并记下一笔(&amp;N)</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Balance after this · {0}</source>
        <translation>记入后余额 · {0}</translation>
    </message>
    <message>
        <source>The balance would go below zero. Perhaps a credit is not recorded yet; you can save all the same.</source>
        <translation>记入后余额会低于零，可能有划入还没有记上。仍然可以保存。</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>The same each month &amp;until the end of this year</source>
        <translation>本年度余下每月各记一笔同样的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Account &amp;of</source>
        <translation>谁的账户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>For the &amp;month</source>
        <translation>所属月份(&amp;M)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Money into or out of an account</source>
        <translation>记账户收支</translation>
    </message>
    <message>
        <source>Change money in or out</source>
        <translation>修改账户收支</translation>
    </message>
    <message>
        <source>This money leaves the account.</source>
        <translation>这笔钱从账户转出。</translation>
    </message>
    <message>
        <source>Every month up to then has one already.</source>
        <translation>到年度末的每个月都已经记过了。</translation>
    </message>
    <message>
        <source>Kept: {0} {1} {2}.</source>
        <translation>已记下：{0} {1} {2}。</translation>
    </message>
    <message>
        <source>Kept {0} times: {1} {2}.</source>
        <translation>已记下 {0} 笔：{1} {2}。</translation>
    </message>
    <message>
        <source>{0} entries, {1} to {2}.</source>
        <translation>将记 {0} 笔，{1} 至 {2}。</translation>
    </message>
    <message>
        <source>{0} already has an entry of this kind.</source>
        <translation>{0} 已经记过一笔同类的，请确认没有重复。</translation>
    </message>
    <message>
        <source>Not for one month</source>
        <translation>不指定月份</translation>
    </message>
    <message>
        <source> Left out, for they have one already: {0}.</source>
        <translation>已经记过而跳过的月份：{0}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Qt cannot be loaded: {message}</source>
        <translation>无法加载 Qt：{message}</translation>
    </message>
    <message>
        <source>The system library {library} is missing. On Debian or Ubuntu run “sudo apt install {debian}”; on Fedora the package is {fedora}, on Arch {arch}.</source>
        <translation>缺少系统库 {library}。Debian 或 Ubuntu 请运行“sudo apt install {debian}”；Fedora 的软件包是 {fedora}，Arch 的是 {arch}。</translation>
    </message>
    <message>
        <source>The Python package {module} is missing: run “pip install -e .” in the project folder, inside its virtual environment.</source>
        <translation>缺少 Python 包 {module}：请在项目文件夹的虚拟环境里运行“pip install -e .”。</translation>
    </message>
    <message>
        <source>This session has no display, so no window can open; the commands that “yibao --help” lists work without one.</source>
        <translation>当前会话没有图形界面，无法打开窗口；“yibao --help”列出的命令不需要图形界面，仍可使用。</translation>
    </message>
    <message>
        <source>No X server answers at DISPLAY={display}, so no window can open: check that it runs and that you may use it, or unset DISPLAY.</source>
        <translation>DISPLAY={display} 上没有 X 服务器应答，无法打开窗口：请确认它正在运行、您有权使用，或者取消 DISPLAY 的设置。</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This value cannot be used ({0}).</source>
        <translation>这个值不能用（{0}）。</translation>
    </message>
    <message>
        <source>Please write an amount in figures, like 350.00.</source>
        <translation>请用数字写金额，例如 350.00。</translation>
    </message>
    <message>
        <source>An amount has at most two decimals, down to the fen.</source>
        <translation>金额最多写到分，也就是两位小数。</translation>
    </message>
    <message>
        <source>This amount is too large for one entry; please look at the digits again.</source>
        <translation>这笔金额太大了，请再看一下位数。</translation>
    </message>
    <message>
        <source>Please write the amount without a minus sign.</source>
        <translation>金额不用写负号。</translation>
    </message>
    <message>
        <source>The amount must not be zero.</source>
        <translation>金额不能是零。</translation>
    </message>
    <message>
        <source>This amount must be greater than zero.</source>
        <translation>这里的金额要大于零。</translation>
    </message>
    <message>
        <source>Money leaves here, so this amount must be below zero.</source>
        <translation>这是减少的钱，金额要小于零。</translation>
    </message>
    <message>
        <source>This part is more than the whole bill ({0}).</source>
        <translation>这一项比整张账单（{0}）还多。</translation>
    </message>
    <message>
        <source>The parts do not add up to the total; {0} is not accounted for.</source>
        <translation>各项加起来不等于总费用，还差 {0}。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写这一项。</translation>
    </message>
    <message>
        <source>Please write a day like 2025-03-05.</source>
        <translation>请写一个日期，例如 2025-03-05。</translation>
    </message>
    <message>
        <source>Please say on which day the money came back.</source>
        <translation>请填写钱退回来的日期。</translation>
    </message>
    <message>
        <source>Only a returned transfer has a day of return.</source>
        <translation>只有已退回的转账才有退回日期。</translation>
    </message>
    <message>
        <source>The money cannot come back before it was sent ({0}).</source>
        <translation>退回日期不能早于转出日期（{0}）。</translation>
    </message>
    <message>
        <source>This day is too far ahead; the last one possible is {0}.</source>
        <translation>这个日期太远了，最晚可以填 {0}。</translation>
    </message>
    <message>
        <source>This day is too long ago; the first one possible is {0}.</source>
        <translation>这个日期太早了，最早可以填 {0}。</translation>
    </message>
    <message>
        <source>This day is before the person was born ({0}).</source>
        <translation>这一天比此人的出生日期（{0}）还早。</translation>
    </message>
    <message>
        <source>A birthday lies between 1900 and today ({0}).</source>
        <translation>出生日期要在 1900 年到今天（{0}）之间。</translation>
    </message>
    <message>
        <source>There is nobody of this name in the book.</source>
        <translation>账本里没有这个人。</translation>
    </message>
    <message>
        <source>No figures are known for this region; choose one from the list.</source>
        <translation>还没有这个地区的政策数据，请从列表里选一个。</translation>
    </message>
    <message>
        <source>There is no policy figure of this name.</source>
        <translation>没有这个名称的政策数值。</translation>
    </message>
    <message>
        <source>This person has no personal account on that day, so account money cannot move.</source>
        <translation>这一天此人没有个人账户，不能用账户的钱。</translation>
    </message>
    <message>
        <source>The account was settled and closed on {0}; nothing can be recorded after that.</source>
        <translation>这个账户已在 {0} 清算并关闭，之后不能再记账。</translation>
    </message>
    <message>
        <source>Choose a relative: this kind of transfer goes to somebody else.</source>
        <translation>请选择亲属：这种转账要给别人。</translation>
    </message>
    <message>
        <source>There is no bill with this receipt number.</source>
        <translation>没有这个票据号的账单。</translation>
    </message>
    <message>
        <source>That bill belongs to somebody else.</source>
        <translation>这张账单是另一个人的。</translation>
    </message>
    <message>
        <source>A refund is written with amounts below zero.</source>
        <translation>退费的金额要写成负数。</translation>
    </message>
    <message>
        <source>A refund cannot be earlier than its bill ({0}).</source>
        <translation>退费日期不能早于原账单（{0}）。</translation>
    </message>
    <message>
        <source>More would be refunded than the bill came to ({0}).</source>
        <translation>退费比原账单的总额（{0}）还多。</translation>
    </message>
    <message>
        <source>Only a transfer for a bill can name one.</source>
        <translation>只有支付账单的转账才能关联账单。</translation>
    </message>
    <message>
        <source>This text is too long; 500 characters are the most.</source>
        <translation>文字太长了，最多 500 个字。</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be kept.</source>
        <translation>文字里有无法保存的字符。</translation>
    </message>
    <message>
        <source>This person already has a bill with this receipt number.</source>
        <translation>此人已经有一张同样票据号的账单。</translation>
    </message>
    <message>
        <source>How this person is insured from that day on is already recorded differently.</source>
        <translation>这一天起的参保情况已经有不同的记录。</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 1, like 0.70.</source>
        <translation>比例要写成 0 到 1 之间的数，例如 0.70。</translation>
    </message>
    <message>
        <source>There is already somebody of this name in the book.</source>
        <translation>账本里已经有同名的人。</translation>
    </message>
    <message>
        <source>There are still entries of this person, so nothing was removed.</source>
        <translation>此人名下还有记录，所以没有删除。</translation>
    </message>
    <message>
        <source>Account money moves on {0} already, so the account must begin by then.</source>
        <translation>{0} 已经有账户的收支，所以个人账户不能更晚才开始。</translation>
    </message>
    <message>
        <source>The account still moves on {0}, so it cannot be closed before.</source>
        <translation>{0} 账户还有收支，所以不能在这之前清算关闭。</translation>
    </message>
    <message>
        <source>You already have a value of your own for this figure from {0} on.</source>
        <translation>从 {0} 起，这一项已经有您自己填的数值。</translation>
    </message>
    <message>
        <source>This figure is the same for everybody there; please leave the status out.</source>
        <translation>这一项全地区都一样，请不要选参保身份。</translation>
    </message>
    <message>
        <source>This is not one of the possible choices.</source>
        <translation>这不是可选的内容。</translation>
    </message>
    <message>
        <source>Please write different words with 、 between them.</source>
        <translation>请写几个不同的词，用顿号隔开。</translation>
    </message>
    <message>
        <source>Please write a month like 2024-01.</source>
        <translation>请写一个月份，例如 2024-01。</translation>
    </message>
    <message>
        <source>Please write month and day like 01-01.</source>
        <translation>请写成“月-日”，例如 01-01。</translation>
    </message>
    <message>
        <source>There is no book at {0}.</source>
        <translation>没有找到账本 {0}。</translation>
    </message>
    <message>
        <source>There is already a file at {0}; choose another name.</source>
        <translation>{0} 已经存在，请换一个文件名。</translation>
    </message>
    <message>
        <source>{0} is not a book of Yibao Ledger; it was left as it is.</source>
        <translation>{0} 不是医保账本的文件，没有改动它。</translation>
    </message>
    <message>
        <source>{0} belongs to another program, or its layout was changed; it was left as it is.</source>
        <translation>{0} 是别的程序的文件，或者结构被改过，没有改动它。</translation>
    </message>
    <message>
        <source>{0} is of an older version and could not be upgraded; it is as it was.</source>
        <translation>{0} 是旧版本的账本，没能升级，文件没有改动。</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of this program; please update the program. The file was left as it is.</source>
        <translation>{0} 是用更新版本的程序做的，请先升级本程序；文件没有改动。</translation>
    </message>
    <message>
        <source>{0} is damaged and was left as it is; please open a copy of it instead.</source>
        <translation>{0} 已损坏，没有改动它；请改用它的备份。</translation>
    </message>
    <message>
        <source>{0} cannot be read; please look at its permissions.</source>
        <translation>{0} 无法读取，请检查文件权限。</translation>
    </message>
    <message>
        <source>{0} cannot be written; nothing was kept. Please look at its permissions and its disk.</source>
        <translation>{0} 无法写入，这次没有保存；请检查权限和磁盘。</translation>
    </message>
    <message>
        <source>The disk of {0} is full; nothing was kept. Please make room and try again.</source>
        <translation>{0} 所在的磁盘满了，这次没有保存；请腾出空间再试。</translation>
    </message>
    <message>
        <source>Another program is using {0}; nothing was kept. Please try again in a moment.</source>
        <translation>{0} 正被别的程序使用，这次没有保存；请稍后再试。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (at byte {0}).</source>
        <translation>这个文件不是 UTF-8 文本（第 {0} 字节处）。</translation>
    </message>
    <message>
        <source>The file is not JSON ({0}).</source>
        <translation>这个文件不是 JSON（{0}）。</translation>
    </message>
    <message>
        <source>The key {0} stands twice in one place.</source>
        <translation>同一处有两个“{0}”。</translation>
    </message>
    <message>
        <source>This is not an interchange file of Yibao Ledger.</source>
        <translation>这不是医保账本的交换文件。</translation>
    </message>
    <message>
        <source>This file is of a version that this program does not know.</source>
        <translation>这个文件的版本本程序不认识。</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>这里缺少一个必填的键。</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>没有这个键。</translation>
    </message>
    <message>
        <source>This is not one of the known codes.</source>
        <translation>这不是认识的代码。</translation>
    </message>
    <message>
        <source>This value is of the wrong kind.</source>
        <translation>这个值的类型不对。</translation>
    </message>
    <message>
        <source>Please write money as text with two decimals, like &quot;350.00&quot;.</source>
        <translation>金额要写成带两位小数的文字，例如 &quot;350.00&quot;。</translation>
    </message>
    <message>
        <source>This name stands twice in the file.</source>
        <translation>文件里有两个同名的人。</translation>
    </message>
    <message>
        <source>Somebody of this name is in the book with another relation or birthday.</source>
        <translation>账本里同名的人，关系或出生日期不一样。</translation>
    </message>
    <message>
        <source>Please write the name without blanks before or after it.</source>
        <translation>姓名前后请不要留空格。</translation>
    </message>
    <message>
        <source>This person has an opening balance in the book already. Nothing was imported.</source>
        <translation>账本里已经有这个人的期初余额，所以没有导入任何内容。</translation>
    </message>
    <message>
        <source>Every entry of this file is in the book already. Nothing was imported.</source>
        <translation>这个文件里的记录账本里都已经有了，所以没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>适用对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>起始日(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heard from</source>
        <translation>依据(&amp;H)</translation>
    </message>
    <message>
        <source>For example the bureau&apos;s hotline and the day.</source>
        <translation>例如：医保局热线，哪一天问的。</translation>
    </message>
    <message>
        <source>A share like 70% or 0.70.</source>
        <translation>比例，例如 70% 或 0.70。</translation>
    </message>
    <message>
        <source>Month and day like 01-01.</source>
        <translation>月和日，例如 01-01。</translation>
    </message>
    <message>
        <source>Words parted by commas, in their order.</source>
        <translation>按顺序填写，用逗号隔开。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>None any more</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>from age {0}</source>
        <translation>年满 {0} 岁</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{1}起 {0}</translation>
    </message>
    <message>
        <source>Figures of the regions</source>
        <translation>各地的标准</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Preset, with its source</source>
        <translation>预设值（鼠标停留可看来源）</translation>
    </message>
    <message>
        <source>Your own value</source>
        <translation>您填写的数值</translation>
    </message>
    <message>
        <source>Use the preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Since {day}: {region} · {status}</source>
        <translation>{day}起：{region} · {status}</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>基数 {0}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加家人…</translation>
    </message>
    <message>
        <source>{name} has {count} entries; please delete those or give them to somebody else first.</source>
        <translation>{name} 名下还有 {count} 条记录，请先删除或改到别人名下。</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>{0}出生</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New insurance status…</source>
        <translation>添加参保变动…</translation>
    </message>
    <message>
        <source>It is not entered yet how they are insured.</source>
        <translation>还没有填写参保情况。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加家人</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>修改家人</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>生日(&amp;B)</translation>
    </message>
    <message>
        <source>Optional; some figures depend on the age.</source>
        <translation>可以不填；有些标准与年龄有关。</translation>
    </message>
    <message>
        <source>R&amp;egion</source>
        <translation>参保地(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insured as</source>
        <translation>参保身份(&amp;I)</translation>
    </message>
    <message>
        <source>Monthly &amp;base</source>
        <translation>月缴费基数(&amp;B)</translation>
    </message>
    <message>
        <source>How {0} is insured</source>
        <translation>{0} 的参保情况</translation>
    </message>
    <message>
        <source>Optional: the contribution base of a month, in yuan.</source>
        <translation>可以不填：每月的缴费基数，单位：元。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Window and book</source>
        <translation>窗口与账本</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>No program opened the folder by itself; it is {0}.</source>
        <translation>没能自动打开文件夹，它的位置是：{0}。</translation>
    </message>
    <message>
        <source>The book lies at {0}. It stays on this computer and is sent nowhere.</source>
        <translation>账本保存在 {0}，只留在这台电脑上，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存年度报表</translation>
    </message>
    <message>
        <source>Medical insurance statement {year} · {name}</source>
        <translation>{year} 年度医保报表 · {name}</translation>
    </message>
    <message>
        <source>Statement {year} {name}</source>
        <translation>医保年度报表 {year} {name}</translation>
    </message>
    <message>
        <source>Writing the statement…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>Saved to {0}.</source>
        <translation>已保存到 {0}。</translation>
    </message>
    <message>
        <source>The statement could not be written there. Please choose another folder, or close the file if it is open in another program.</source>
        <translation>报表无法写到这个位置。请换一个文件夹；如果文件正被其他程序打开，请先关闭它。</translation>
    </message>
    <message>
        <source>No program opened the file by itself; it lies at {0}.</source>
        <translation>没有程序能自动打开它，文件在：{0}。</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>The same figures in each kind of file, with every entry.</source>
        <translation>三种文件的数字完全一致，并附每一笔明细。</translation>
    </message>
    <message>
        <source>Personal account: carries over each year</source>
        <translation>个人账户：年年结转</translation>
    </message>
    <message>
        <source>Outpatient limit: starts anew each year</source>
        <translation>门诊额度：每年重新开始</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Account &amp;of</source>
        <translation>谁的账户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Gi&amp;ven to</source>
        <translation>给谁用(&amp;V)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came &amp;back on</source>
        <translation>退回日期(&amp;B)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Family-shared money</source>
        <translation>记家庭共济</translation>
    </message>
    <message>
        <source>Change family-shared money</source>
        <translation>修改家庭共济</translation>
    </message>
    <message>
        <source>Kept: {0} from {1} to {2}, {3}.</source>
        <translation>已记下：{0} {1} 给 {2} {3}。</translation>
    </message>
    <message>
        <source>If the bill itself is in the book, write this part there.</source>
        <translation>如果这张账单也记在账本里，请把共济部分写在账单里。</translation>
    </message>
    <message>
        <source>It leaves this account at once and is on its way until it is accepted; if it is not, it comes back.</source>
        <translation>转出后立即从账户扣除，对方接收前算在途；没有接收会退回。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Imported {0} entries and {1} people from {2}.</source>
        <translation>已从 {2} 导入 {0} 条记录和 {1} 个人。</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} 无法写入。</translation>
    </message>
    <message>
        <source>The whole book was written to {0}.</source>
        <translation>整本账已写入 {0}。</translation>
    </message>
    <message>
        <source>This is the sample book: try anything, it never touches your own data.</source>
        <translation>这是示例账本，可以随便试，不会影响你的数据。</translation>
    </message>
    <message>
        <source>Make my own book</source>
        <translation>建立我的账本</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建账本</translation>
    </message>
    <message>
        <source>My ledger</source>
        <translation>我的医保账本</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开账本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export the whole book</source>
        <translation>导出整本账</translation>
    </message>
    <message>
        <source>Books of Yibao Ledger (*.yibao)</source>
        <translation>医保账本 (*.yibao)</translation>
    </message>
    <message>
        <source>Whole book as JSON (*.json)</source>
        <translation>整本账 JSON (*.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>撤销 {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>重做 {0}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>记账(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>新建账本…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export the whole book…</source>
        <translation>导出整本…</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>打开示例账本</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前一年度</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>后一年度</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>About Yibao Ledger</source>
        <translation>关于医保账本</translation>
    </message>
    <message>
        <source>Yibao Ledger</source>
        <translation>医保账本</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>已完成：{0}。</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>已撤销：{0}。</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>已重做：{0}。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Outpatient limit</source>
        <translation>门诊额度</translation>
    </message>
    <message>
        <source>Family sharing</source>
        <translation>家庭共济</translation>
    </message>
    <message>
        <source>Yearly statement</source>
        <translation>年度报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Year {0}</source>
        <translation>{0} 年度</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Benefit year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Your book lies at {0}. It stays on this computer: this program sends nothing anywhere.</source>
        <translation>账本保存在 {0}，只留在这台电脑上，本程序不会把任何数据发送出去。</translation>
    </message>
</context>
</TS>

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
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Take over from another copy</source>
        <translation>从另一份账本取用</translation>
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
        <source>Confirm a figure of the region</source>
        <translation>确认当地的一个数值</translation>
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
        <source>Record a missing credit</source>
        <translation>补记划入</translation>
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
        <source>Record a family filing</source>
        <translation>记录家庭共济备案</translation>
    </message>
    <message>
        <source>Change a family filing</source>
        <translation>修改家庭共济备案</translation>
    </message>
    <message>
        <source>Delete a family filing</source>
        <translation>删除家庭共济备案</translation>
    </message>
    <message>
        <source>Keep a file with a bill</source>
        <translation>给单据添加附件</translation>
    </message>
    <message>
        <source>Change a file of a bill</source>
        <translation>修改单据附件</translation>
    </message>
    <message>
        <source>Take a file from a bill</source>
        <translation>移除单据附件</translation>
    </message>
    <message>
        <source>Say that alike bills are both real</source>
        <translation>确认两张相似单据都属实</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Change several entries</source>
        <translation>批量修改记录</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>回到以前的样子</translation>
    </message>
    <message>
        <source>Restore deleted entries</source>
        <translation>恢复已删除的记录</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>{people} people, {entries} entries</source>
        <translation>{people} 人、{entries} 笔记录</translation>
    </message>
    <message>
        <source>the last of {0}</source>
        <translation>最近一笔是 {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{day} {hour:02}:{minute:02}</source>
        <translation>{day} {hour:02}:{minute:02}</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0:.1f} MB</source>
        <translation>{0:.1f} MB</translation>
    </message>
    <message>
        <source>The second backup folder {0} is not there; perhaps its disk is not plugged in. The backup in the program&apos;s own folder is made all the same.</source>
        <translation>第二备份文件夹 {0} 找不到，也许那块盘没有插上。程序自己文件夹里的备份照常进行。</translation>
    </message>
    <message>
        <source>No backup could be written into {0}. Please look at the permissions of the folder and at its disk. Your book itself is as it should be.</source>
        <translation>无法把备份写入 {0}。请检查这个文件夹的权限和所在的磁盘。您的账本本身没有问题。</translation>
    </message>
    <message>
        <source>There is no room for a backup in {0}. Please make room on that disk. Your book itself is as it should be.</source>
        <translation>{0} 所在的磁盘没有空间放备份了，请腾出一些空间。您的账本本身没有问题。</translation>
    </message>
    <message>
        <source>{0} is damaged and was not backed up, so that it replaces no good backup. Please restore the newest backup.</source>
        <translation>{0} 已经损坏，所以没有备份它，免得挤掉好的备份。请恢复最近的一份备份。</translation>
    </message>
    <message>
        <source>This book holds less than half of what it held at its last backup. If that is not what you meant, restore that backup; none was removed.</source>
        <translation>账本里的记录比上次备份时少了一半以上。如果这不是您的本意，请恢复上次的备份；较早的备份一份都没有删。</translation>
    </message>
    <message>
        <source>There is no backup of this book yet. One is made when you close it.</source>
        <translation>这个账本还没有备份，关闭时会自动备份。</translation>
    </message>
    <message>
        <source>The last good backup is of {0}. It holds everything recorded so far.</source>
        <translation>最近一份完好的备份是 {0} 的，到目前为止记的账都在里面。</translation>
    </message>
    <message>
        <source>The last good backup is of {0}, {1} days ago, and the book has changed since. Please back it up now.</source>
        <translation>最近一份完好的备份是 {0} 的，已经过去 {1} 天，之后账本又有改动。请现在备份。</translation>
    </message>
    <message>
        <source>The last good backup is of {0}. What was recorded since is backed up within half an hour, and when you close the book.</source>
        <translation>最近一份完好的备份是 {0} 的。之后记的账会在半小时内以及关闭账本时自动备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Open the backup folder</source>
        <translation>打开备份文件夹</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>选择第二文件夹…</translation>
    </message>
    <message>
        <source>Leave the second folder</source>
        <translation>不再使用第二文件夹</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>The sample book is never backed up.</source>
        <translation>示例账本不需要备份。</translation>
    </message>
    <message>
        <source>Backups are made by themselves, half an hour after a change and when you close the book. They lie in {0}.</source>
        <translation>备份会自动进行：改动后半小时一次，关闭账本时一次。备份保存在 {0}。</translation>
    </message>
    <message>
        <source>A second folder, best on another disk, keeps them safe when this disk fails.</source>
        <translation>再选一个文件夹，最好在另一块盘上，这块盘坏了备份也还在。</translation>
    </message>
    <message>
        <source>Each backup is copied into {0} as well.</source>
        <translation>每份备份还会再存一份到 {0}。</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>第二备份文件夹</translation>
    </message>
    <message>
        <source>Backed up and proven: {0}.</source>
        <translation>已备份并验证：{0}。</translation>
    </message>
    <message>
        <source>The newest backup holds everything already: {0}.</source>
        <translation>最近的备份已经包含全部内容：{0}。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近一笔记录</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>has a password of its own</source>
        <translation>有自己的密码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>正在读取备份……</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>备份列表，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>恢复这一份(&amp;R)</translation>
    </message>
    <message>
        <source>From another &amp;file…</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no backup of this book yet. You can choose a file.</source>
        <translation>这个账本还没有备份。您可以另选一个文件。</translation>
    </message>
    <message>
        <source>Choose the backup to go back to. The book as it is now is kept as well, so you can come back to it.</source>
        <translation>请选择要恢复的备份。现在的账本也会保留一份，随时可以再换回来。</translation>
    </message>
    <message>
        <source>“{book}” becomes again what the backup {backup} holds: {held}. The book as it is now is kept as well. Press once more to do it.</source>
        <translation>“{book}”将恢复成备份 {backup} 里的样子：{held}。现在的账本也会保留一份。再按一次就开始恢复。</translation>
    </message>
    <message>
        <source>its own password is asked for next</source>
        <translation>接下来会询问它自己的密码</translation>
    </message>
    <message>
        <source>Yes, &amp;restore it</source>
        <translation>确认恢复(&amp;R)</translation>
    </message>
    <message>
        <source>{0} is no book that opens; nothing was changed.</source>
        <translation>{0} 不是能打开的账本，没有做任何改动。</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>正在恢复备份……</translation>
    </message>
    <message>
        <source>Restored: {0}.</source>
        <translation>已恢复：{0}。</translation>
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
        <source>Chart shown</source>
        <translation>显示的图</translation>
    </message>
    <message>
        <source>What came in and went out</source>
        <translation>全年收支</translation>
    </message>
    <message>
        <source>&amp;Estimate to the year&apos;s end</source>
        <translation>估算到年末(&amp;E)</translation>
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
        <source>Refund of the bill of {0}</source>
        <translation>退费：{0} 的账单</translation>
    </message>
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
        <source>This relative&apos;s account paid only {0} of the bill.</source>
        <translation>这位家人的账户只为这张账单付了 {0}。</translation>
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
        <source>Shared by another relative</source>
        <translation>另一位家人共济支付</translation>
    </message>
    <message>
        <source>Shared by a third relative</source>
        <translation>第三位家人共济支付</translation>
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
        <source>Re&amp;fund of this bill</source>
        <translation>退费(&amp;F)</translation>
    </message>
    <message>
        <source>Begin a refund that gives the whole bill back</source>
        <translation>登记整笔退费</translation>
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
        <source>What went back to a relative is changed in its own entry.</source>
        <translation>退回给家人的钱，请在那一笔家庭共济里修改。</translation>
    </message>
    <message>
        <source>Several relatives paid; change their parts in their own entries.</source>
        <translation>由多位亲属共济，请在各自的共济记录里修改。</translation>
    </message>
    <message>
        <source>What goes back to a relative&apos;s account is marked as returned.</source>
        <translation>退回家人账户的部分，会把那一笔家庭共济标为“已退回”。</translation>
    </message>
    <message>
        <source>No relative has an account to share on that day.</source>
        <translation>家里没有可共济的账户。</translation>
    </message>
    <message>
        <source>The bill uses {patient}&apos;s limit and deductible, never {payer}&apos;s.</source>
        <translation>这张账单用的是{patient}的额度和起付线，不用{payer}的。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
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
        <source>Chart or table of the same numbers</source>
        <translation>切换图和数字表</translation>
    </message>
    <message>
        <source>Entries of the days in sight</source>
        <translation>查看图中这段日子的记录</translation>
    </message>
    <message>
        <source>Look closer at the chart</source>
        <translation>放大图</translation>
    </message>
    <message>
        <source>Show more of the chart</source>
        <translation>缩小图</translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>Move the chart to earlier days</source>
        <translation>图往前移</translation>
    </message>
    <message>
        <source>Move the chart to later days</source>
        <translation>图往后移</translation>
    </message>
    <message>
        <source>Next mark of the chart</source>
        <translation>图中下一处</translation>
    </message>
    <message>
        <source>Mark of the chart before</source>
        <translation>图中上一处</translation>
    </message>
    <message>
        <source>Value of the mark below, or the chart below</source>
        <translation>这一处的下一个数，或下面一张图</translation>
    </message>
    <message>
        <source>Value of the mark above, or the chart above</source>
        <translation>这一处的上一个数，或上面一张图</translation>
    </message>
    <message>
        <source>First mark of the chart in sight</source>
        <translation>图中第一处</translation>
    </message>
    <message>
        <source>Last mark of the chart in sight</source>
        <translation>图中最后一处</translation>
    </message>
    <message>
        <source>Hide or show the first of the legend (2 to 9: the others)</source>
        <translation>隐藏或显示图例第 1 项（2 到 9：其余各项）</translation>
    </message>
    <message>
        <source>Measure from the mark</source>
        <translation>从这一处开始量</translation>
    </message>
    <message>
        <source>Entries behind the mark</source>
        <translation>查看这一处背后的记录</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘图…</translation>
    </message>
    <message>
        <source>Tools of the chart</source>
        <translation>图的工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Entries from {0} to {1} ›</source>
        <translation>{0}至{1}的记录 ›</translation>
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
        <source>Day</source>
        <translation>日期</translation>
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
        <source>Carried over from the year before; nothing is lost.</source>
        <translation>上一年的余额结转到这一年，一分不少。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <source>Outpatient limit</source>
        <translation>门诊额度</translation>
    </message>
    <message>
        <source>Even pace (share of the year × cap)</source>
        <translation>平均进度（已过天数占比 × 上限）</translation>
    </message>
    <message>
        <source>Even pace when it began</source>
        <translation>当时的匀速进度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>超过上限</translation>
    </message>
    <message>
        <source>The year starts from zero.</source>
        <translation>新一年的额度从零开始用。</translation>
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
        <translation>已失效</translation>
    </message>
    <message>
        <source>used {0}</source>
        <translation>已用 {0}</translation>
    </message>
    <message>
        <source>There is only one value, so nothing to compare.</source>
        <translation>只有一个数值，没有可比的。</translation>
    </message>
    <message>
        <source>Who gave whom, for what</source>
        <translation>谁共济给谁、做什么用</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>实际采用</translation>
    </message>
    <message>
        <source>Shipped value</source>
        <translation>预设值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>不超过 {0}</translation>
    </message>
    <message>
        <source>Nothing, or more came back</source>
        <translation>零元或退回更多</translation>
    </message>
    <message>
        <source>Deductible {0}: reached</source>
        <translation>起付线 {0}：已付满</translation>
    </message>
    <message>
        <source>Deductible: {0} of {1} paid</source>
        <translation>起付线 {1}：已付 {0}</translation>
    </message>
    <message>
        <source>Official: agrees</source>
        <translation>官方余额：一致</translation>
    </message>
    <message>
        <source>Official: differs</source>
        <translation>官方余额：不一致</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>book {0} more</source>
        <translation>账本多 {0}</translation>
    </message>
    <message>
        <source>book {0} less</source>
        <translation>账本少 {0}</translation>
    </message>
    <message>
        <source>estimated lowest {0} on {1}</source>
        <translation>估算最低 {0}（{1}）</translation>
    </message>
    <message>
        <source>estimate {0}</source>
        <translation>估算 {0}</translation>
    </message>
    <message>
        <source>Official balance</source>
        <translation>官方余额</translation>
    </message>
    <message>
        <source>The book agrees with it to the fen.</source>
        <translation>账本与它一分不差。</translation>
    </message>
    <message>
        <source>Only an estimate; nothing of it is recorded.</source>
        <translation>只是估算，账本里没有这些记录。</translation>
    </message>
    <message>
        <source>No bill is recorded in this time.</source>
        <translation>这段时间没有记录账单。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单数</translation>
    </message>
    <message>
        <source>The fund paid</source>
        <translation>统筹等基金支付</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>本人账户</translation>
    </message>
    <message>
        <source>Relatives&apos; accounts</source>
        <translation>亲属账户（共济）</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>其他地点合计</translation>
    </message>
    <message>
        <source>No place given</source>
        <translation>未填地点</translation>
    </message>
    <message>
        <source>{0} (since {1})</source>
        <translation>{0}（{1} 起一直如此）</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} days apart</source>
        <translation>相隔 {0} 天</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>The file of this book is damaged. Please record nothing more in it and restore the newest backup (Settings, Backups).</source>
        <translation>这个账本的文件已经损坏。请不要再往里面记账，并恢复最近的一份备份（设置 → 备份）。</translation>
    </message>
    <message>
        <source>{count} rows name rows that are not there ({words}). Please record nothing more in this book and restore the newest backup.</source>
        <translation>有 {count} 行记录指向了不存在的内容（{words}）。请不要再往这个账本里记账，并恢复最近的一份备份。</translation>
    </message>
    <message>
        <source>The balance of {who} is shown as {amount}, but the entries add up to {second}. Please rely on neither, record nothing more in this book and restore an earlier backup.</source>
        <translation>{who}的余额显示为 {amount}，但各笔记录加起来是 {second}。这两个数都请先不要相信，也不要再往这个账本里记账；请恢复较早的一份备份。</translation>
    </message>
    <message>
        <source>The bill of {who} of {day} over {amount} does not add up: {second} is in none of its parts. Please open it and correct it by the receipt.</source>
        <translation>{who}{day}的 {amount} 账单对不上：有 {second} 不在任何一项里。请打开它，按票据改正。</translation>
    </message>
    <message>
        <source>Of {who}&apos;s bill of {day} over {amount}, {second} was refunded: more than it came to. Please compare the refunds with their receipts.</source>
        <translation>{who}{day}的 {amount} 账单退了 {second}，比账单本身还多。请对照退费票据核对。</translation>
    </message>
    <message>
        <source>A refund of {who} is dated {day}, before its bill. Please correct one of the two days.</source>
        <translation>{who}的一笔退费记在{day}，早于它的账单。请改正其中一个日期。</translation>
    </message>
    <message>
        <source>A refund of {who} of {day} names somebody else&apos;s bill. Please open it and name the right one.</source>
        <translation>{who}{day}的退费关联到了别人的账单。请打开它，改成正确的账单。</translation>
    </message>
    <message>
        <source>{amount} that {who} shared on {day} names a bill of somebody who did not receive it. Please open that bill and correct it.</source>
        <translation>{who}在{day}共济出去的 {amount}，关联的账单并不是收款人的。请打开那张账单改正。</translation>
    </message>
    <message>
        <source>The refund of {who} of {day} over {amount} names no bill, so it counts on its own day instead of that of the bill.</source>
        <translation>{who}{day}的 {amount} 退费没有关联账单，所以按退费当天计算，而不是按账单那天。</translation>
    </message>
    <message>
        <source>The file “{words}”, kept with {who}&apos;s bill of {day}, cannot be shown any more: its contents are missing or damaged. No sum depends on it. Please keep it with the bill anew, or restore a backup.</source>
        <translation>{who} {day} 的单据所附的文件“{words}”已经打不开：内容缺失或损坏。它不影响任何金额。请重新添加这个附件，或恢复备份。</translation>
    </message>
    <message>
        <source>{who} has {count} bills of {amount} each on {day} at {words}. Perhaps one receipt was entered twice: the balance and what is left of the limit would then show too little.</source>
        <translation>{who}在{day}于{words}有 {count} 笔一样的账单，每笔 {amount}。也许同一张票据记了两次；那样的话，余额和剩余额度都会显示得偏少。</translation>
    </message>
    <message>
        <source>{who} has a bill of {amount} at {words} on {first} and another on {last}. Perhaps one receipt was entered twice: the balance and what is left of the limit would then show too little.</source>
        <translation>{who}在{words}有两笔金额同为 {amount} 的账单，分别是{first}和{last}。可能是同一张票据记了两次；如果是，余额和剩余额度都会显示得偏少。</translation>
    </message>
    <message>
        <source>{who} has a bill of {amount} on {first} and another on {last}. Perhaps one receipt was entered twice: the balance and what is left of the limit would then show too little.</source>
        <translation>{who}有两笔金额同为 {amount} 的账单，分别是{first}和{last}。可能是同一张票据记了两次；如果是，余额和剩余额度都会显示得偏少。</translation>
    </message>
    <message>
        <source>“{kind}” of {amount} for {who} stands {count} times on {day}. If it came only once, the balance shows a wrong sum.</source>
        <translation>{who}在{day}的“{kind}”{amount} 记了 {count} 次。如果实际只有一次，余额就不准了。</translation>
    </message>
    <message>
        <source>From {first} to {last} account money of {who} moves ({count} entries, {amount} in all), but at that time there was no personal account. Please look at those days, or at since when {who} is insured.</source>
        <translation>{first}至{last}，{who}的个人账户有资金进出（{count} 笔，共 {amount}），但那时还没有个人账户。请核对这些日期，或核对{who}从哪天起参保。</translation>
    </message>
    <message>
        <source>On {day} account money of {who} moves ({amount}), but at that time there was no personal account. Please look at that day, or at since when {who} is insured.</source>
        <translation>{day}，{who}的个人账户有资金进出（{amount}），但那时还没有个人账户。请核对这个日期，或核对{who}从哪天起参保。</translation>
    </message>
    <message>
        <source>From {first} to {last} account money of {who} moves ({count} entries, {amount} in all) after the account was settled and closed. Please look at those days.</source>
        <translation>{first}至{last}，{who}的个人账户已经结清，却还有资金进出（{count} 笔，共 {amount}）。请核对这些日期。</translation>
    </message>
    <message>
        <source>On {day} account money of {who} moves ({amount}) after the account was settled and closed. Please look at that day.</source>
        <translation>{day}，{who}的个人账户已经结清，却还有资金进出（{amount}）。请核对这个日期。</translation>
    </message>
    <message>
        <source>{count} bills of {who} from {first} to {last} lie before the first day for which it is known how {who} is insured; they count toward no limit.</source>
        <translation>{who}在{first}至{last}有 {count} 张账单，早于已登记的{who}的参保日期，因此不计入任何额度。</translation>
    </message>
    <message>
        <source>A bill of {who} on {day} lies before the first day for which it is known how {who} is insured; it counts toward no limit.</source>
        <translation>{who}{day}的一张账单早于已登记的{who}的参保日期，因此不计入任何额度。</translation>
    </message>
    <message>
        <source>{count} entries of {who} from {first} to {last} lie before the birthday. Please correct those days or the birthday.</source>
        <translation>{who}有 {count} 笔记录（{first}至{last}）早于出生日期。请改正这些日期或出生日期。</translation>
    </message>
    <message>
        <source>An entry of {who} on {day} lies before the birthday. Please correct that day or the birthday.</source>
        <translation>{who}{day}的一笔记录早于出生日期。请改正这个日期或出生日期。</translation>
    </message>
    <message>
        <source>{who}&apos;s entry of {day} over {amount} is still to come and counts only from then on. If the day is a slip, please correct it.</source>
        <translation>{who}{day}的 {amount} 这笔记录日期还没到，到那天才会计入。如果日期写错了，请改正。</translation>
    </message>
    <message>
        <source>From {first} to {last} {who}&apos;s account paid {count} times for {words} ({amount} in all), but for those days no filing of family sharing is recorded. If it was filed, record it; the balance stays as it is.</source>
        <translation>从{first}到{last}，{who}的账户为{words}付了 {count} 次（共 {amount}），但那些日子没有家庭共济备案的记录。如果当时已经备案，请补记；余额不会变。</translation>
    </message>
    <message>
        <source>On {day} {who}&apos;s account paid for {words} ({amount}), but for that day no filing of family sharing is recorded. If it was filed, record it; the balance stays as it is.</source>
        <translation>{day}，{who}的账户为{words}付了 {amount}，但那一天没有家庭共济备案的记录。如果当时已经备案，请补记；余额不会变。</translation>
    </message>
    <message>
        <source>It is not entered yet how {who} is insured, so no limit can be told. Please enter it in the settings.</source>
        <translation>还没有登记{who}的参保情况，所以算不出额度。请在“设置”里填写。</translation>
    </message>
    <message>
        <source>For {region} ({status}) it is not known which outpatient limit holds on {day}, so none is shown for {who}. You can enter the figures yourself.</source>
        <translation>{region}（{status}）在{day}适用哪种门诊额度还不清楚，所以没有显示{who}的额度。您可以自己填写这些数值。</translation>
    </message>
    <message>
        <source>On {day} the official {figure} of {who} was {amount}, this book has {second}: a difference of {third}. An entry may be missing or wrong.</source>
        <translation>{day}官方显示{who}的{figure}是 {amount}，账本里是 {second}，相差 {third}。可能漏记或记错了一笔。</translation>
    </message>
    <message>
        <source>The balance of {who} was below zero from {first} to {last}, at the lowest {amount}: perhaps money that came in is not recorded yet.</source>
        <translation>{who}的余额在{first}至{last}低于零，最低 {amount}：也许有划入的钱还没有记。</translation>
    </message>
    <message>
        <source>The balance of {who} was below zero on {day}, at the lowest {amount}: perhaps money that came in is not recorded yet.</source>
        <translation>{who}的余额在{day}低于零，最低 {amount}：也许有划入的钱还没有记。</translation>
    </message>
    <message>
        <source>From {first} to {last} {who} was not covered as far as this book knows, yet the fund paid {amount} in {count} bills. Perhaps a credit is not recorded; please ask the bureau if in doubt.</source>
        <translation>按账本的记录，{who}在{first}至{last}处于断缴或等待期，但统筹基金仍在 {count} 张账单里支付了 {amount}。也许有一笔缴费没有记；如有疑问，请向医保部门核实。</translation>
    </message>
    <message>
        <source>The credit for {month} of {who} has not been recorded; {amount} was expected. If it arrived, the balance shows too little.</source>
        <translation>{who}{month}的划入还没有记，预计是 {amount}。如果已经到账，余额就显示得偏少。</translation>
    </message>
    <message>
        <source>{count} credits of {who} have not been recorded: {months}; {amount} in all was expected. If they arrived, the balance shows too little. Those that did not arrive can be deleted again.</source>
        <translation>{who}有 {count} 个月的划入没有记：{months}，按政策应合计 {amount}。如果都已到账，现在显示的余额就偏少了。补记后，没有到账的月份可以再删掉。</translation>
    </message>
    <message>
        <source>No credit is recorded for {who} from {month} to {until} ({count} months). The balance stays usable; please ask the bureau about the benefits.</source>
        <translation>{who}在{month}至{until}没有划入记录（{count} 个月）。余额仍可使用；待遇是否受影响，请向医保部门核实。</translation>
    </message>
    <message>
        <source>{who} has {count} bills of {amount} each on {day}. Perhaps one receipt was entered twice: the balance and what is left of the limit would then show too little.</source>
        <translation>{who}在{day}有 {count} 笔一样的账单，每笔 {amount}。也许同一张票据记了两次；那样的话，余额和剩余额度都会显示得偏少。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>Link it with the bill that fits</source>
        <translation>关联到对应的账单</translation>
    </message>
    <message>
        <source>Record a correction</source>
        <translation>记一笔更正</translation>
    </message>
    <message>
        <source>Take the file from the bill</source>
        <translation>从单据中移除该附件</translation>
    </message>
    <message>
        <source>Record this credit</source>
        <translation>补记这笔划入</translation>
    </message>
    <message>
        <source>Record all of them</source>
        <translation>全部补记</translation>
    </message>
    <message>
        <source>Delete the one entered later</source>
        <translation>删除后记的那一笔</translation>
    </message>
    <message>
        <source>Record that it was filed by then</source>
        <translation>补记备案</translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation>两笔都是真的</translation>
    </message>
    <message>
        <source>Serious: do not rely on these numbers</source>
        <translation>严重：请先不要相信这些数字</translation>
    </message>
    <message>
        <source>These contradict one another</source>
        <translation>互相矛盾的地方</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得看一看</translation>
    </message>
    <message>
        <source>Something serious was found. Nothing was changed; please read on below.</source>
        <translation>发现了严重的问题。账本没有被改动，请看下面的说明。</translation>
    </message>
    <message>
        <source>The file is whole and every sum holds: {people} people, {entries} entries. {count} things are worth a look.</source>
        <translation>文件完好，每一笔合计都对得上：{people} 人、{entries} 笔记录。另有 {count} 处值得看一看。</translation>
    </message>
    <message>
        <source>All is well. The file is whole and every sum holds: {people} people, {entries} entries, and none contradicts another.</source>
        <translation>一切正常。文件完好，每一笔合计都对得上：{people} 人、{entries} 笔记录，没有互相矛盾的地方。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>money of this year</source>
        <translation>当年账户的钱</translation>
    </message>
    <message>
        <source>money of earlier years</source>
        <translation>历年账户的钱</translation>
    </message>
    <message>
        <source>sum paid by the fund this year</source>
        <translation>本年度统筹累计支付</translation>
    </message>
    <message>
        <source>On {0} they still agreed: the cause lies in between.</source>
        <translation>{0}那天两边还一致，问题就出在这段时间里。</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Looking the book over…</source>
        <translation>正在检查账本……</translation>
    </message>
    <message>
        <source>Looked over on {0}.</source>
        <translation>检查时间：{0}。</translation>
    </message>
    <message>
        <source>… and {0} more, shown once these are done.</source>
        <translation>……还有 {0} 处，处理完上面的再显示。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>查看政策数值</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>打开这笔记录</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>查看相关记录</translation>
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
        <source>file whose first line is the password; asked for if left out</source>
        <translation>第一行是密码的文件；不写就会询问</translation>
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
        <source>try everything, keep nothing</source>
        <translation>只检查，不保存</translation>
    </message>
    <message>
        <source>whose the rows of a table are that name nobody</source>
        <translation>表格里没有写姓名的行是谁的</translation>
    </message>
    <message>
        <source>whose account paid what relatives paid, in a table</source>
        <translation>表格里家人支付的部分出自谁的账户</translation>
    </message>
    <message>
        <source>show balance and limit by year</source>
        <translation>按年度显示余额和额度</translation>
    </message>
    <message>
        <source>reckon who would pay what of a visit; keeps nothing</source>
        <translation>估算一次看病由谁付多少；不保存任何内容</translation>
    </message>
    <message>
        <source>whose visit; the keeper of the book if left out</source>
        <translation>谁去看病；不写就是记账人</translation>
    </message>
    <message>
        <source>kind of hospital, in the words of the region (see yibao policies)</source>
        <translation>去哪类医院，用当地的叫法（见 yibao policies）</translation>
    </message>
    <message>
        <source>amount in scope, in yuan such as 350.00</source>
        <translation>政策范围内金额，单位元，例如 350.00</translation>
    </message>
    <message>
        <source>whole bill in yuan; as much as --eligible if left out</source>
        <translation>整张单据的金额，单位元；不写就等于 --eligible</translation>
    </message>
    <message>
        <source>day of the visit such as 2025-03-05; today if left out</source>
        <translation>就诊日期，例如 2025-03-05；不写就是今天</translation>
    </message>
    <message>
        <source>answer in the public JSON form</source>
        <translation>按公开的 JSON 格式输出</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>check a policy file of your own, whole and strictly</source>
        <translation>完整、严格地检查您自己的政策文件</translation>
    </message>
    <message>
        <source>look over a book: is it whole, does everything agree</source>
        <translation>检查账本：文件是否完好，账目是否一致</translation>
    </message>
    <message>
        <source>make a proven copy of a book</source>
        <translation>备份账本，并验证备份可用</translation>
    </message>
    <message>
        <source>put a backup in the place of a book, keeping that too</source>
        <translation>用备份恢复账本，现有的账本也会先保留一份</translation>
    </message>
    <message>
        <source>draw a chart into a .png, .svg or .pdf file</source>
        <translation>把图画成 .png、.svg 或 .pdf 文件</translation>
    </message>
    <message>
        <source>add the rows of a table (.csv .xlsx .xls .ods), an interchange file (.json) or another copy of the book (.yibao), all or none</source>
        <translation>把表格（.csv .xlsx .xls .ods）、交换文件（.json）或另一份账本（.yibao）的内容并入账本，要么全部，要么不动</translation>
    </message>
    <message>
        <source>write the whole book (.json .beancount .journal) or a yearly statement (.pdf .xlsx .csv .html; .zip has them all)</source>
        <translation>写出整本账（.json .beancount .journal）或年度报表（.pdf .xlsx .csv .html；.zip 全都有）</translation>
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
        <source>people {0}</source>
        <translation>家人 {0} 位</translation>
    </message>
    <message>
        <source>insured periods {0}</source>
        <translation>参保时段 {0} 段</translation>
    </message>
    <message>
        <source>own policy values {0}</source>
        <translation>自定政策数值 {0} 项</translation>
    </message>
    <message>
        <source>account entries {0}</source>
        <translation>账户收支 {0} 笔</translation>
    </message>
    <message>
        <source>bills {0}</source>
        <translation>账单 {0} 笔</translation>
    </message>
    <message>
        <source>family payments {0}</source>
        <translation>家庭共济 {0} 笔</translation>
    </message>
    <message>
        <source>balances looked up {0}</source>
        <translation>余额核对 {0} 次</translation>
    </message>
    <message>
        <source>confirmed policy values {0}</source>
        <translation>已核实的政策数值 {0} 项</translation>
    </message>
    <message>
        <source>family filings {0}</source>
        <translation>共济备案 {0} 份</translation>
    </message>
    <message>
        <source>receipts {0}</source>
        <translation>票据文件 {0} 个</translation>
    </message>
    <message>
        <source>pairs kept apart {0}</source>
        <translation>确认并非重复的账单 {0} 对</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>Disputed:</source>
        <translation>有分歧、没有采用的说法：</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>{0} yuan</source>
        <translation>{0} 元</translation>
    </message>
    <message>
        <source>{0} times a day</source>
        <translation>每天 {0} 次</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0}个工作日</translation>
    </message>
    <message>
        <source>{0} month(s)</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>An export is written as {0}.</source>
        <translation>导出可以存成 {0}。</translation>
    </message>
    <message>
        <source>Such a file holds the whole book: please leave out --person and --year, or write a statement (.pdf .xlsx .csv .html .zip).</source>
        <translation>这种文件装的是整本账：请去掉 --person 和 --year，或者改写年度报表（.pdf .xlsx .csv .html .zip）。</translation>
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
        <source>Passbook money (its own ledger, not part of the balance): {0}</source>
        <translation>存折资金（单独记账，不算在余额里）：{0}</translation>
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
        <source>Paid for later from {0} to {1}; cover counts as unbroken.</source>
        <translation>{0} 至 {1} 的缴费已经补上，参保视同连续。</translation>
    </message>
    <message>
        <source>The fund may not pay from {0} to {1}; the balance stays usable.</source>
        <translation>{0} 至 {1} 可能处于等待期，统筹基金可能暂不报销；账户余额照常可用。</translation>
    </message>
    <message>
        <source>The fund paid {2} from {0} to {1}, where it may not have had to. What is recorded stays; the balance stays usable.</source>
        <translation>{0} 至 {1} 处于中断或等待期，但记录显示统筹基金支付了 {2} 元，建议核对单据。已有的记录不会改动，账户余额照常可用。</translation>
    </message>
    <message>
        <source>To make one: yibao new {0}</source>
        <translation>要新建账本，请运行：yibao new {0}</translation>
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
        <source>“{0}” is no amount; please write one like 350.00.</source>
        <translation>“{0}”不是金额，请写成 350.00 这样。</translation>
    </message>
    <message>
        <source>“{0}”: please write the amount without a minus.</source>
        <translation>“{0}”：金额不用写负号，请直接写数字。</translation>
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
    <message>
        <source>Backed up to {0}: {1}.</source>
        <translation>已备份到 {0}：{1}。</translation>
    </message>
    <message>
        <source>The newest backup holds all of it: {0}: {1}.</source>
        <translation>最近的备份已经包含全部内容：{0}：{1}。</translation>
    </message>
    <message>
        <source>Restored {0}: {1}.</source>
        <translation>已恢复 {0}：{1}。</translation>
    </message>
    <message>
        <source>The book as it was before lies at {0}</source>
        <translation>恢复之前的账本保存在 {0}</translation>
    </message>
    <message>
        <source>The total {0} is less than the amount in scope {1}.</source>
        <translation>总金额 {0} 比符合政策范围的金额 {1} 还少，请核对。</translation>
    </message>
    <message>
        <source>There is no {0} there; the kinds of hospital are: {1}.</source>
        <translation>当地没有“{0}”这一类医院；可以填：{1}。</translation>
    </message>
    <message>
        <source>{0} is not insured anywhere on {1}.</source>
        <translation>账本里 {0} 在 {1} 这一天没有参保记录。</translation>
    </message>
    <message>
        <source>Please say with --tier which kind of hospital you go to: {0}.</source>
        <translation>请用 --tier 说明去哪类医院：{0}。</translation>
    </message>
    <message>
        <source>Only an estimate; nothing of it is kept. The hospital&apos;s bill counts.</source>
        <translation>这只是估算，不会保存；实际以医院的结算单为准。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>your own value</source>
        <translation>您自己填的数值</translation>
    </message>
    <message>
        <source>unverified until you confirm it</source>
        <translation>您确认之前视为未核实</translation>
    </message>
    <message>
        <source>confirmed by you on {0}</source>
        <translation>您已于 {0} 确认</translation>
    </message>
    <message>
        <source>Outside the scope, all your own</source>
        <translation>范围外，全部自己付</translation>
    </message>
    <message>
        <source>Amount in scope</source>
        <translation>符合政策范围的金额</translation>
    </message>
    <message>
        <source>This year&apos;s account money first</source>
        <translation>先用当年账户的钱</translation>
    </message>
    <message>
        <source>Deductible taken</source>
        <translation>计入起付标准</translation>
    </message>
    <message>
        <source>Shared with the fund</source>
        <translation>与统筹基金分担的部分</translation>
    </message>
    <message>
        <source>The fund&apos;s share</source>
        <translation>统筹基金按比例支付</translation>
    </message>
    <message>
        <source>The fund&apos;s share above the threshold</source>
        <translation>超过分段线部分统筹基金支付</translation>
    </message>
    <message>
        <source>Cut by the cap of the year</source>
        <translation>因年度上限减少</translation>
    </message>
    <message>
        <source>Cut by the cap of one visit</source>
        <translation>因单次上限减少</translation>
    </message>
    <message>
        <source>Cut by the cap of this kind of hospital</source>
        <translation>因这类医院的上限减少</translation>
    </message>
    <message>
        <source>Cut by the cap of the month</source>
        <translation>因当月上限减少</translation>
    </message>
    <message>
        <source>The fund pays</source>
        <translation>统筹基金支付</translation>
    </message>
    <message>
        <source>Your own part</source>
        <translation>个人负担</translation>
    </message>
    <message>
        <source>Your account pays</source>
        <translation>个人账户支付</translation>
    </message>
    <message>
        <source>You pay in cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>How much the fund pays cannot be told: for {0} this is not known: {1}. You can enter the figures yourself; your bureau knows them.</source>
        <translation>暂时算不出统筹基金付多少：{0} 还缺少以下数据：{1}。您可以向当地医保局了解后自己填上。</translation>
    </message>
    <message>
        <source>There is no outpatient cap of the year here.</source>
        <translation>这里没有门诊年度上限。</translation>
    </message>
    <message>
        <source>Limit left this year after it (eligible expense): {0}</source>
        <translation>这次之后，今年额度还剩（按符合政策范围的费用计）：{0}</translation>
    </message>
    <message>
        <source>Limit left this year after it: {0}</source>
        <translation>这次之后，今年额度还剩：{0}</translation>
    </message>
    <message>
        <source>--check takes a file and nothing else.</source>
        <translation>--check 后面只写一个文件，不能同时写地区、日期或 --json。</translation>
    </message>
    <message>
        <source>{0} is right. Values: {1}, sources: {2}, disputes: {3}.</source>
        <translation>{0} 没有问题：{1} 个数值、{2} 个来源、{3} 处分歧。</translation>
    </message>
    <message>
        <source>{0} cannot be used as a policy file: {1}</source>
        <translation>{0} 不能当作政策文件：{1}</translation>
    </message>
    <message>
        <source>{0} is not right at {1}: {2}</source>
        <translation>{0} 有误，请看 {1}：{2}</translation>
    </message>
    <message>
        <source>This book is not in order; serious findings: {0}.</source>
        <translation>这个账本有严重问题，共 {0} 处。</translation>
    </message>
    <message>
        <source>no such region</source>
        <translation>没有这个地区</translation>
    </message>
    <message>
        <source>is no file that can be read</source>
        <translation>没有这个文件，或者它不是可以读取的文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>is larger than {0} bytes</source>
        <translation>文件大于 {0} 字节</translation>
    </message>
    <message>
        <source>is not UTF-8 text (at byte {0})</source>
        <translation>不是 UTF-8 文本（第 {0} 字节处）</translation>
    </message>
    <message>
        <source>is not right as TOML at line {0}, column {1}</source>
        <translation>第 {0} 行第 {1} 列不符合 TOML 语法</translation>
    </message>
    <message>
        <source>is not right as TOML: it ends too early</source>
        <translation>不符合 TOML 语法：文件没有写完就结束了</translation>
    </message>
    <message>
        <source>is not readable as TOML</source>
        <translation>无法按 TOML 读取</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少这一项</translation>
    </message>
    <message>
        <source>must be of the kind {0}</source>
        <translation>类型应当是 {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>内容是空的</translation>
    </message>
    <message>
        <source>is none of {0}</source>
        <translation>不在允许的范围内：{0}</translation>
    </message>
    <message>
        <source>is an empty list or says something twice</source>
        <translation>列表是空的，或有重复</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>应当是表的数组</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>没有这个键</translation>
    </message>
    <message>
        <source>{0} is no status</source>
        <translation>{0} 不是参保身份</translation>
    </message>
    <message>
        <source>differs from the name of the file</source>
        <translation>与文件名不一致</translation>
    </message>
    <message>
        <source>{0} is no other pack</source>
        <translation>{0} 不是别的规定文件</translation>
    </message>
    <message>
        <source>is no known figure: {0}</source>
        <translation>没有这个项目：{0}</translation>
    </message>
    <message>
        <source>is no number: {0}</source>
        <translation>不是数字：{0}</translation>
    </message>
    <message>
        <source>has more than two decimals: {0}</source>
        <translation>小数多于两位：{0}</translation>
    </message>
    <message>
        <source>is too large: {0}</source>
        <translation>数值太大：{0}</translation>
    </message>
    <message>
        <source>is below zero: {0}</source>
        <translation>小于零：{0}</translation>
    </message>
    <message>
        <source>is no share such as 0.65: {0}</source>
        <translation>不是 0.65 这样的比例：{0}</translation>
    </message>
    <message>
        <source>is no whole number: {0}</source>
        <translation>不是整数：{0}</translation>
    </message>
    <message>
        <source>is none of the choices: {0}</source>
        <translation>不是可选的值：{0}</translation>
    </message>
    <message>
        <source>is no month and day such as 07-01: {0}</source>
        <translation>不是 07-01 这样的月日：{0}</translation>
    </message>
    <message>
        <source>is no list of different words: {0}</source>
        <translation>不是一串互不相同的词：{0}</translation>
    </message>
    <message>
        <source>{0} does not come after {1}</source>
        <translation>{0} 不晚于 {1}</translation>
    </message>
    <message>
        <source>two values from {0} for the same status</source>
        <translation>同一种参保身份从 {0} 起有两个值</translation>
    </message>
    <message>
        <source>cannot depend on the tier</source>
        <translation>这一项不能按医院级别区分</translation>
    </message>
    <message>
        <source>the tier {0} is not among outpatient.tiers</source>
        <translation>{0} 不在 outpatient.tiers 里</translation>
    </message>
    <message>
        <source>cannot depend on status or age</source>
        <translation>这一项不能按身份或年龄区分</translation>
    </message>
    <message>
        <source>{0} {1} needs it for {2} on {3}</source>
        <translation>{0} 为 {1} 时，{2} 在 {3} 需要这一项</translation>
    </message>
    <message>
        <source>{0} {1} has none for {2} on {3}</source>
        <translation>{0} 为 {1} 时，{2} 在 {3} 不应有这一项</translation>
    </message>
    <message>
        <source>--person and --shared-by are for tables alone.</source>
        <translation>--person 和 --shared-by 只用于表格。</translation>
    </message>
    <message>
        <source>There is nobody called “{0}” in this book.</source>
        <translation>这个账本里没有叫“{0}”的人。</translation>
    </message>
    <message>
        <source>{0} has a password. Please run this at a terminal, which asks for it, or name a file that holds it: --password-file FILE.</source>
        <translation>{0} 有密码。请在终端里运行，程序会询问密码；也可以用 --password-file FILE 指定存放密码的文件。</translation>
    </message>
    <message>
        <source>Password of {0}: </source>
        <translation>{0} 的密码：</translation>
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
        <source>Passbook money (kept apart)</source>
        <translation>存折资金（单独记账）</translation>
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
    <name>compare</name>
    <message>
        <source>Nothing was taken over:</source>
        <translation>什么都没有取用：</translation>
    </message>
    <message>
        <source>Would take over {0} rows. Nothing was kept.</source>
        <translation>将取用 {0} 条。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Taken over: {0} rows.</source>
        <translation>已取用 {0} 条。</translation>
    </message>
    <message>
        <source>Not taken over; compare the copies in the window to decide:</source>
        <translation>以下没有取用，请在窗口里比较后决定：</translation>
    </message>
    <message>
        <source>Only in the other copy</source>
        <translation>只在另一份里</translation>
    </message>
    <message>
        <source>Deleted there, changed here</source>
        <translation>那边删除了，这边修改了</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>那边删除了</translation>
    </message>
    <message>
        <source>Changed there, deleted here</source>
        <translation>那边修改了，这边删除了</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>两边都修改了</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>那边修改了</translation>
    </message>
    <message>
        <source>{field}: here {here}, there {there}</source>
        <translation>{field}：这边 {here}，那边 {there}</translation>
    </message>
    <message>
        <source>{0} paid {1} of it</source>
        <translation>其中{0}支付 {1}</translation>
    </message>
    <message>
        <source>with {0} files</source>
        <translation>附 {0} 个文件</translation>
    </message>
    <message>
        <source>{row}: {reason}</source>
        <translation>{row}：{reason}</translation>
    </message>
    <message>
        <source>The other copy has nothing that is not in this book.</source>
        <translation>另一份里没有本账本缺少的内容。</translation>
    </message>
    <message>
        <source>Only in the other copy: {added}. Changed or deleted there: {changed}. Only in this book: {ours}, which stay as they are.</source>
        <translation>只在另一份里的：{added} 条。在那边修改或删除的：{changed} 条。只在本账本里的：{ours} 条，保持不变。</translation>
    </message>
    <message>
        <source>Comparing the two copies…</source>
        <translation>正在比较两份账本…</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taken over from {0}: {1} rows.</source>
        <translation>已从 {0} 取用 {1} 条。</translation>
    </message>
    <message>
        <source>&amp;Take over {0} rows</source>
        <translation>取用 {0} 条(&amp;T)</translation>
    </message>
    <message>
        <source>Compare with {0}</source>
        <translation>与 {0} 比较</translation>
    </message>
    <message>
        <source>Ticked rows are taken over into this book as one step, which can be undone. The other file stays as it is, and nothing of this book is lost.</source>
        <translation>勾选的内容会作为一步并入本账本，可以撤销。另一份文件保持不变，本账本的内容也不会丢。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>How the copies differ</source>
        <translation>两份账本的差别</translation>
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
    <name>credits</name>
    <message>
        <source>Credits lately</source>
        <translation>近期划入</translation>
    </message>
    <message>
        <source>Fill in the &amp;base…</source>
        <translation>填上缴费基数(&amp;B)…</translation>
    </message>
    <message>
        <source>Enter the &amp;rate…</source>
        <translation>填写划入比例(&amp;R)…</translation>
    </message>
    <message>
        <source>Credits of the last {0} months</source>
        <translation>最近 {0} 个月的划入</translation>
    </message>
    <message>
        <source>{month:02}</source>
        <translation>{month}月</translation>
    </message>
    <message>
        <source>year {year}</source>
        <translation>{year}年度</translation>
    </message>
    <message>
        <source>{year}-{month:02}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>没看到</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有出入</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>{month}: {arrived} arrived, as expected.</source>
        <translation>{month}：划入 {arrived}，和应划的一样。</translation>
    </message>
    <message>
        <source>No credit for {month} has been seen; {expected} was expected. The balance stays usable.</source>
        <translation>没有看到{month}的划入，应划 {expected}；余额照常可用。</translation>
    </message>
    <message>
        <source>{month}: {arrived} arrived, {expected} was expected ({difference}).</source>
        <translation>{month}：划入 {arrived}，应划 {expected}（相差 {difference}）。</translation>
    </message>
    <message>
        <source>{month}: {expected} is still to come.</source>
        <translation>{month}：应划 {expected}，还没到账。</translation>
    </message>
    <message>
        <source>{month}: {arrived} arrived; what was due is not known.</source>
        <translation>{month}：划入 {arrived}；应划多少还不知道。</translation>
    </message>
    <message>
        <source>{month}: {arrived} was taken back, as expected.</source>
        <translation>{month}：扣回 {arrived}，和应扣的一样。</translation>
    </message>
    <message>
        <source>{month}: {expected} was to be taken back, which is not recorded yet.</source>
        <translation>{month}：应扣回 {expected}，还没有记上。</translation>
    </message>
    <message>
        <source>{month}: {arrived} was taken back, {expected} was expected.</source>
        <translation>{month}：扣回 {arrived}，应扣 {expected}。</translation>
    </message>
    <message>
        <source>{month}: {expected} will be taken back.</source>
        <translation>{month}：将扣回 {expected}。</translation>
    </message>
    <message>
        <source>{month}: {arrived} was taken back; how much was due is unknown.</source>
        <translation>{month}：扣回 {arrived}；应扣多少还不知道。</translation>
    </message>
    <message>
        <source>{0} of it was withheld again.</source>
        <translation>其中又代扣了 {0}。</translation>
    </message>
    <message>
        <source>Arrived on {0}.</source>
        <translation>{0}到账。</translation>
    </message>
    <message>
        <source>The base counts only within the region&apos;s lowest and highest amount.</source>
        <translation>缴费基数按本地的下限和上限计算。</translation>
    </message>
    <message>
        <source>Base {base} × {share} × {months} months = {expected}</source>
        <translation>缴费基数 {base} × {share} × {months} 个月 = {expected}</translation>
    </message>
    <message>
        <source>Base {base} × {share} = {expected}</source>
        <translation>缴费基数 {base} × {share} = {expected}</translation>
    </message>
    <message>
        <source>The rate of credit of {0} is not known; enter it on the Policy page, and each month can be checked.</source>
        <translation>没有查到{0}的划入比例；在“政策”页填上当地的比例，就能逐月核对。</translation>
    </message>
    <message>
        <source>What should arrive is not known yet: fill in the contribution base, and each month can be checked.</source>
        <translation>还不知道每月应划入多少：填上缴费基数，就能逐月核对。</translation>
    </message>
    <message>
        <source>No credit has been seen for {0}; the balance stays usable.</source>
        <translation>没有看到{0}的划入；余额照常可用。</translation>
    </message>
    <message>
        <source>None of the credits for {0} has been seen; the balance stays usable.</source>
        <translation>{0}的划入都没有看到；余额照常可用。</translation>
    </message>
    <message>
        <source>Another amount than expected came for {0}.</source>
        <translation>{0}的划入和应划的金额不一样。</translation>
    </message>
    <message>
        <source>Everything that was due has arrived.</source>
        <translation>该划入的都到账了。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>{0} to {month:02}</source>
        <translation>{0}至{month}月</translation>
    </message>
    <message>
        <source>&amp;Record {month}: {amount}</source>
        <translation>补记{month}：{amount}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look at the entry of {month}</source>
        <translation>查看{month}的记录(&amp;L)</translation>
    </message>
    <message>
        <source>Recorded the credit for {month}: {amount} on {day}.</source>
        <translation>已补记{month}的划入 {amount}，日期{day}。</translation>
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
    <message>
        <source>{month}-{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Deleting {0} entries</source>
        <translation>正在删除 {0} 条记录</translation>
    </message>
    <message>
        <source>This family-shared money paid a part of a bill; change or delete the bill instead.</source>
        <translation>这笔共济支付属于一张账单，请到那张账单里修改或删除。</translation>
    </message>
    <message>
        <source>Nothing was deleted: the family-shared {amount} of {day} paid a part of a bill that is not selected. Select that bill too, or leave this entry out.</source>
        <translation>没有删除任何记录：{day}的家庭共济 {amount} 付的是一张没有选中的账单。请把那张账单一起选上，或者不选这一条。</translation>
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
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Please choose the bill that was refunded first.</source>
        <translation>请先选中退费的那张账单。</translation>
    </message>
    <message>
        <source>Delete {0} entries?</source>
        <translation>要删除 {0} 条记录吗？</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change {0} entries?</source>
        <translation>要修改 {0} 条记录吗？</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>修改</translation>
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
        <source>Filled in from the estimate and not kept yet: please correct it by the receipt, then save.</source>
        <translation>已按估算填好，还没有保存：请对照票据更正，再点保存。</translation>
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
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Every word and every filter must fit. Escape takes them away, the text first.</source>
        <translation>每个词和每项筛选都要符合。按 Esc 逐步取消，先清除文字。</translation>
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
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>此后余额</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Limit and deductible: those of {0}</source>
        <translation>额度和起付线：用{0}的</translation>
    </message>
    <message>
        <source>Receipt files: {0}</source>
        <translation>票据文件：{0} 个</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>要改的内容</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新的内容</translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>全部修改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Give {0} entries the same</source>
        <translation>把 {0} 条记录改成相同的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>医院等级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>从 {0} 起</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>给{0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>不少于 {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>不超过 {0}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>With a receipt number</source>
        <translation>有票据号</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>退回的钱</translation>
    </message>
    <message>
        <source>Counts toward the limit</source>
        <translation>计入门诊额度</translation>
    </message>
    <message>
        <source>Bill with receipt files</source>
        <translation>有票据文件的账单</translation>
    </message>
    <message>
        <source>Bill without receipt files</source>
        <translation>没有票据文件的账单</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记账明细</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Only {name}&apos;s entries from {first} to {last}</source>
        <translation>只显示{name}从{first}到{last}的记录</translation>
    </message>
    <message>
        <source>Only {name}&apos;s entries of {first}</source>
        <translation>只显示{name}在{first}的记录</translation>
    </message>
    <message>
        <source>Only {name}&apos;s entries up to {last}</source>
        <translation>只显示{name}截至{last}的记录</translation>
    </message>
    <message>
        <source>Take away the filter: {0}</source>
        <translation>取消筛选：{0}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>向左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>It is one action: Undo takes all of it back.</source>
        <translation>这是一次操作，按“撤销”可以全部恢复。</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Changing {0} entries</source>
        <translation>正在修改 {0} 条记录</translation>
    </message>
    <message>
        <source>None of the entries selected has that field.</source>
        <translation>选中的记录都没有这一项。</translation>
    </message>
    <message>
        <source>They say so already; nothing was changed.</source>
        <translation>它们本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>{0} entries changed. Undo brings back what stood there.</source>
        <translation>已修改 {0} 条记录，按“撤销”可以恢复原样。</translation>
    </message>
    <message>
        <source>{0} entries changed; {1} have no such field and stay as they are. Undo brings back what stood there.</source>
        <translation>已修改 {0} 条记录；另有 {1} 条没有这一项，保持不变。按“撤销”可以恢复原样。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The person chosen above</source>
        <translation>上方所选的人</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>{0} kinds</source>
        <translation>{0} 个种类</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>金额从</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Refund of the bill chosen</source>
        <translation>登记所选账单的退费</translation>
    </message>
    <message>
        <source>Find entries</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存这个视图</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存这个视图…</translation>
    </message>
    <message>
        <source>Take away a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Find a place, person, note, receipt, day, amount</source>
        <translation>查找机构、家人、备注、票据号、日期、金额</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 条记录</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选 {0} 条</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>平均每条</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>统筹</translation>
    </message>
    <message>
        <source>This bill was refunded in full already.</source>
        <translation>这张账单已经全额退过费了。</translation>
    </message>
    <message>
        <source>The whole bill is filled in as a refund; please correct it if only a part came back, then save.</source>
        <translation>已按全额填好退费；如果只退了一部分，请改成实际金额再保存。</translation>
    </message>
    <message>
        <source>Cancelled: {0}. Nothing was changed.</source>
        <translation>已取消：{0}。账本没有任何改动。</translation>
    </message>
    <message>
        <source>Some of these entries are no longer in the book; nothing was changed.</source>
        <translation>其中有的记录已不在账本里，没有做任何改动。</translation>
    </message>
    <message>
        <source>Came back in full on {0}</source>
        <translation>已于 {0} 全额退回</translation>
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
        <source>Shared money that came back this year is counted here. In the list it stands at the entry that shared it, with the day on which it came back.</source>
        <translation>当年退回的家庭共济款算在这里；在明细里，它写在当初转出的那一笔上，并注明退回日期。</translation>
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
        <source>Serious-illness deduction {0}</source>
        <translation>{0}年大病医疗扣除</translation>
    </message>
    <message>
        <source>{0} Unverified until you confirm it.</source>
        <translation>{0}在您核实之前都算未核实。</translation>
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
        <source>The region&apos;s figures come from public pages and are unverified until you confirm them with the bureau, whose word counts.</source>
        <translation>当地的数字来自公开网页，在您向医保局核实之前都算未核实，以当地医保局为准。</translation>
    </message>
    <message>
        <source>Income tax {0}: deduction for serious illness</source>
        <translation>{0}年个人所得税：大病医疗扣除</translation>
    </message>
    <message>
        <source>Not counted: {0}.</source>
        <translation>没有计入的：{0}。</translation>
    </message>
    <message>
        <source>{0} paid oneself in scope, in {1} bills.</source>
        <translation>目录范围内自付{0}，共{1}张单据。</translation>
    </message>
    <message>
        <source>In {0} further bills the receipt&apos;s split is not recorded; they are not counted.</source>
        <translation>另有{0}张单据没有记下自付是多少，没有计入。</translation>
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
        <source>{0}; last looked at on {1}; you confirmed it.</source>
        <translation>{0}；{1}查看；您已核实。</translation>
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
        <source>Receipts kept</source>
        <translation>票据份数</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>票据号码</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Counts toward the limit</source>
        <translation>计入门诊额度</translation>
    </message>
    <message>
        <source>Day of the bill refunded</source>
        <translation>退费原账单日期</translation>
    </message>
    <message>
        <source>Own share in scope</source>
        <translation>个人自付</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>个人自费</translation>
    </message>
    <message>
        <source>Deductible taken</source>
        <translation>起付线支付</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>结算后余额</translation>
    </message>
    <message>
        <source>Fund this year</source>
        <translation>年度累计</translation>
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
        <source>Bills by month</source>
        <translation>各月花费</translation>
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
        <source>Balance and outpatient limit, year by year</source>
        <translation>历年的余额与门诊额度</translation>
    </message>
    <message>
        <source>What came into the account and what left it</source>
        <translation>账户这一年的收支</translation>
    </message>
    <message>
        <source>What bills cost in each month, and who paid</source>
        <translation>各月看病花费，以及由谁支付</translation>
    </message>
    <message>
        <source>What the account paid for the family</source>
        <translation>账户为家人付的钱</translation>
    </message>
    <message>
        <source>How the limit was used ({0})</source>
        <translation>门诊额度的使用（{0}）</translation>
    </message>
    <message>
        <source>Balance at month ends (yuan): {0}</source>
        <translation>月末余额（元）：{0}</translation>
    </message>
    <message>
        <source>The account&apos;s year (yuan): {0}</source>
        <translation>账户这一年（元）：{0}</translation>
    </message>
    <message>
        <source>Outpatient limit (yuan): {0}</source>
        <translation>门诊额度（元）：{0}</translation>
    </message>
    <message>
        <source>Receipts kept with the bills</source>
        <translation>随单据保存的票据</translation>
    </message>
    <message>
        <source>The book no longer has the bytes of these files, so they are not in the pack. A backup from earlier may still have them.</source>
        <translation>账本里已经没有下面这些文件的内容，所以没能放进压缩包；更早的备份里可能还有。</translation>
    </message>
    <message>
        <source>{0} receipt(s) are not in it: the book no longer has their bytes. The page index.html in the pack names them; a backup from earlier may still have them. The amounts are not touched.</source>
        <translation>有 {0} 个票据文件没能放进去：账本里已经没有它们的内容。压缩包里的 index.html 列出了是哪些；更早的备份里可能还有。金额不受影响。</translation>
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
        <source>Filed since</source>
        <translation>备案日期</translation>
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
        <source>Add a family member…</source>
        <translation>添加家人…</translation>
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
        <source>Write 2025-3-5, 3-5, 0305, just 5, or 昨天. Keys: t today, + − a day, [ ] a month, m h first and last day of the month, y r first and last day of the benefit year, Alt+↓ calendar.</source>
        <translation>可以写 2025-3-5、3-5、0305、只写 5，或者“昨天”。按键：t 今天，+ − 前后一天，[ ] 前后一月，m h 当月第一天和最后一天，y r 医保年度第一天和最后一天，Alt+↓ 打开日历。</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>You can reckon here: 16.9*3+5, with brackets. Enter or Tab shows the result.</source>
        <translation>这里可以直接算：16.9*3+5，也可以用括号；按回车或 Tab 显示结果。</translation>
    </message>
    <message>
        <source>Choose a region, or type its name</source>
        <translation>请选择，或输入名称、拼音</translation>
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
        <source>Whether a pharmacy&apos;s bill counts toward the limit</source>
        <translation>药店购药算不算门诊统筹</translation>
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
        <source>Whether the wallet is open here</source>
        <translation>医保钱包是否已开通</translation>
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
        <source>Working days to send an account</source>
        <translation>转出地办理的工作日</translation>
    </message>
    <message>
        <source>Working days to take an account in</source>
        <translation>转入地办理的工作日</translation>
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
        <source>each visit</source>
        <translation>按次计算</translation>
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
        <source>with a prescription, at such places</source>
        <translation>凭处方在门诊统筹药店买的才算</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>试运行</translation>
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
        <source>You confirmed it on {0}</source>
        <translation>已由您于{0}核实</translation>
    </message>
    <message>
        <source>Last looked up on {0} on public pages. Unverified until you confirm it with the bureau, whose word counts.</source>
        <translation>{0}在公开网页上查看过。在您向医保局核实之前都算未核实，以当地医保局为准。</translation>
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
    <message>
        <source>good sources</source>
        <translation>来源可靠</translation>
    </message>
    <message>
        <source>fair source</source>
        <translation>来源较可靠</translation>
    </message>
    <message>
        <source>weak source</source>
        <translation>来源较弱</translation>
    </message>
    <message>
        <source>Several sources agree, or an official text says it</source>
        <translation>多个来源一致，或有官方文件</translation>
    </message>
    <message>
        <source>One decent source, or several alike</source>
        <translation>只有一个像样的来源，或几个来源互相转载</translation>
    </message>
    <message>
        <source>One weak source, or sources disagree</source>
        <translation>来源单薄，或各处说法不一</translation>
    </message>
    <message>
        <source>Unverified · {0}</source>
        <translation>未核实 · {0}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Receipt files</source>
        <translation>票据文件</translation>
    </message>
    <message>
        <source>Receipt files ({0})</source>
        <translation>票据文件（{0}）</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most}, so it is not kept. A photo of lower quality is enough.</source>
        <translation>“{name}”超过 {most}，没有保存。清晰度低一些的照片就够用。</translation>
    </message>
    <message>
        <source>“{name}” is empty, so it is not kept.</source>
        <translation>“{name}”是空文件，没有保存。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please look whether it is still there.</source>
        <translation>读不到“{name}”，请看看文件还在不在。</translation>
    </message>
    <message>
        <source>“{name}” is neither a picture nor a PDF or OFD file, so it is not kept.</source>
        <translation>“{name}”不是图片、PDF 或 OFD 文件，没有保存。</translation>
    </message>
    <message>
        <source>“{name}” is kept with this bill already.</source>
        <translation>“{name}”已经存在这笔账单里了。</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file in the clipboard.</source>
        <translation>剪贴板里没有图片，也没有文件。</translation>
    </message>
    <message>
        <source>The content of “{0}” is missing in this book. Please look at the Checks page; an earlier backup may have it.</source>
        <translation>账本里找不到“{0}”的内容。请看“检查”页；较早的备份里可能还有。</translation>
    </message>
    <message>
        <source>No program of this computer shows this file. You can save it elsewhere.</source>
        <translation>这台电脑上没有能打开它的程序，可以另存到别处。</translation>
    </message>
    <message>
        <source>“{0}” cannot be written there. Please choose another place.</source>
        <translation>“{0}”没法写到那里，请换个位置。</translation>
    </message>
    <message>
        <source>Pictures, PDF, OFD ({0})</source>
        <translation>图片、PDF、OFD ({0})</translation>
    </message>
    <message>
        <source>Files of this bill</source>
        <translation>这笔账单的票据文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Picture of {0}.png</source>
        <translation>{0} 的图片.png</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Add files to this bill</source>
        <translation>给这笔账单添加票据文件</translation>
    </message>
    <message>
        <source>Open the file chosen</source>
        <translation>打开选中的文件</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>没有选中文件</translation>
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
        <source>No figures are preset for this; you can enter the bureau&apos;s on the Policy page.</source>
        <translation>这里没有预设的标准，可以在“政策”页里填写当地医保局公布的数值。</translation>
    </message>
    <message>
        <source>Choose a region to see which figures are preset for it.</source>
        <translation>选好参保地，这里会显示当地预置的政策数字。</translation>
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
        <source>The balance of this very day; enter it as of the day from which you want to keep the book.</source>
        <translation>这一天的余额；从哪天开始记，就填哪天的余额。</translation>
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
    <name>forecast</name>
    <message>
        <source>There is nothing to estimate: the account has not moved yet, was settled, or its year ends today.</source>
        <translation>没有可估算的：账户还没有变动、已经清算关闭，或者本年度今天就结束。</translation>
    </message>
    <message>
        <source>Only an estimate, and in no balance: {end} on {day}; the lowest is {lowest} on {low_day}.</source>
        <translation>这只是估算，不计入任何余额：{day}约为 {end}；最低约 {lowest}，在{low_day}。</translation>
    </message>
    <message>
        <source>No credit is counted in: enter the contribution base and check the figures on the Policy page.</source>
        <translation>没有计入每月划入：请填写缴费基数，并在“政策”页核对划入比例。</translation>
    </message>
    <message>
        <source>No further credit is expected this year.</source>
        <translation>本年度没有待划入的款项。</translation>
    </message>
    <message>
        <source>Counted in: {count} credits still to come, together {whole}, by the region&apos;s figures (unverified until you confirm them).</source>
        <translation>计入之后的 {count} 笔划入，共 {whole}，按当地政策数字推算（您确认之前均未核实）。</translation>
    </message>
    <message>
        <source>Own bills are left out: that takes at least {0} whole months of records.</source>
        <translation>没有计入看病支出：至少要有 {0} 个完整月份的记录才能推算。</translation>
    </message>
    <message>
        <source>Own bills run on at {0} a month, the average of the last {1} whole months; family sharing is left out.</source>
        <translation>看病支出按每月 {0} 推算（最近 {1} 个完整月份的平均值）；家庭共济不计在内。</translation>
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
    <message>
        <source>For these days it is already filed that this account pays for them; please change that filing instead.</source>
        <translation>这些日子已经有同样的备案了，请改那一条备案。</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>{0} can only be read here, so nothing was kept. To go on writing, copy the book to a folder of your own and open the copy.</source>
        <translation>{0} 在这里只能读，刚才的内容没有保存。要继续记账，请把账本复制到您自己的文件夹，再打开那份副本。</translation>
    </message>
    <message>
        <source>{0} is of an older version and cannot be changed where it lies. Please copy it to a folder of your own and open the copy.</source>
        <translation>{0} 是旧版本的账本，所在的位置又不能写入，无法升级。请把它复制到您自己的文件夹，再打开那份副本。</translation>
    </message>
    <message>
        <source>{0} was moved or deleted while it was open, so nothing was kept. What this window shows can still be saved as a copy.</source>
        <translation>{0} 在打开期间被移动或删除了，刚才的内容没有保存。窗口里现有的内容还可以另存为一份副本。</translation>
    </message>
    <message>
        <source>Another program, such as a cloud drive, put another file in the place of {0}, so nothing was kept. Save what this window shows as a copy, then open the new file.</source>
        <translation>别的程序（例如网盘）用另一个文件替换了 {0}，刚才的内容没有保存。请先把窗口里现有的内容另存为副本，再打开新文件。</translation>
    </message>
    <message>
        <source>{0} is this book itself, so there is nothing to compare.</source>
        <translation>{0} 就是这个账本自己，没有可比较的。</translation>
    </message>
    <message>
        <source>{0} or this book changed while you were looking. Nothing was taken over; please compare them once more.</source>
        <translation>查看期间 {0} 或本账本有了变化。什么都没有取用，请再比较一次。</translation>
    </message>
    <message>
        <source>{0} never was the same book as this one, so their rows cannot be compared. To bring its entries over, export it as a whole and import that file.</source>
        <translation>{0} 和本账本从来不是同一个账本，无法逐条比较。要把它的记录并进来，请先把它整本导出，再导入那个文件。</translation>
    </message>
    <message>
        <source>{0} is open in a window of this program. Please close that window first; nothing was changed.</source>
        <translation>{0} 正在本程序的另一个窗口里打开着。请先关闭那个窗口；没有改动任何内容。</translation>
    </message>
    <message>
        <source>{0} has a password; please open it with that.</source>
        <translation>{0} 有密码，请用密码打开。</translation>
    </message>
    <message>
        <source>This is not the password of {0}; nothing was changed. Capital and small letters are told apart.</source>
        <translation>{0} 的密码不对，什么都没有改动。请注意大小写。</translation>
    </message>
    <message>
        <source>This installation of the program cannot encrypt, so {0} was left as it is. Please install the program anew.</source>
        <translation>这次安装的程序不能加密，所以 {0} 保持原样。请重新安装程序。</translation>
    </message>
    <message>
        <source>The password of {0} was set, changed or removed meanwhile; please open the book again.</source>
        <translation>{0} 的密码刚刚被设置、更改或取消了，请重新打开这本账。</translation>
    </message>
    <message>
        <source>{0} is open on another computer. Please close it there first; nothing was changed.</source>
        <translation>{0} 正在另一台电脑上打开着。请先在那台电脑上关闭；没有改动任何内容。</translation>
    </message>
    <message>
        <source>This book can only be read where it lies: everything can be looked at, nothing can be changed.</source>
        <translation>这个账本所在的位置只能读：什么都可以看，但不能修改。</translation>
    </message>
    <message>
        <source>This book is open on the computer “{0}”, so it can only be read here.</source>
        <translation>这个账本正在电脑“{0}”上打开着，所以在这里只能看，不能修改。</translation>
    </message>
    <message>
        <source>This book is older than the one last seen on this computer: it has {found} changes, then it had {seen}. A cloud drive may have put back an old copy. Please look at the backups before you write on.</source>
        <translation>这个账本比这台电脑上次见到的要旧：现在有 {found} 次改动，上次有 {seen} 次。可能是网盘放回了旧的副本。继续记账之前，请先看看备份。</translation>
    </message>
    <message>
        <source>This book and the one last seen on this computer went apart: each has entries that the other lacks, perhaps because two computers changed it. Nothing is lost. Please compare it with the last backup, which holds what was here.</source>
        <translation>这个账本和这台电脑上次看到的已经不是同一份：可能两台电脑都改过，两边各有对方没有的记录。什么都没有丢。请与最近的备份比较，那里有这台电脑原来的内容。</translation>
    </message>
    <message>
        <source>Beside this book lies a copy that a cloud drive made because two computers changed it: {0}. Compare them, so that no entry gets lost.</source>
        <translation>账本旁边有一份网盘生成的冲突副本，因为两台电脑都改过它：{0}。请比较一下，以免漏掉记录。</translation>
    </message>
    <message>
        <source>The file “{0}” was moved or deleted. What you see is still here: save it as a copy.</source>
        <translation>文件“{0}”被移动或删除了。您看到的内容还在，请另存为一份副本。</translation>
    </message>
    <message>
        <source>Another program, such as a cloud drive, replaced “{0}”. Save what you see as a copy, then open the new file.</source>
        <translation>别的程序（例如网盘）替换了“{0}”。请先把您看到的内容另存为副本，再打开新文件。</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>另存为副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <translation>打开新文件(&amp;O)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存为副本</translation>
    </message>
    <message>
        <source>A copy was saved: {0}</source>
        <translation>副本已保存：{0}</translation>
    </message>
    <message>
        <source>Look at the &amp;backups…</source>
        <translation>查看备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>就用这一份(&amp;K)</translation>
    </message>
    <message>
        <source>This book is open in another window.</source>
        <translation>这个账本已经在另一个窗口里打开了。</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>暂不处理(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with {0}…</source>
        <translation>与 {0} 比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare with the last backup…</source>
        <translation>与最近的备份比较(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undone: {0}</source>
        <translation>撤销了：{0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>重做了：{0}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>somebody no longer in the book</source>
        <translation>已不在账本里的人</translation>
    </message>
    <message>
        <source>bill no. {0}</source>
        <translation>第 {0} 号账单</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>How somebody is insured</source>
        <translation>参保情况</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>自己填写的政策数据</translation>
    </message>
    <message>
        <source>Confirmed figure</source>
        <translation>已核实的政策数据</translation>
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
        <source>Official figure</source>
        <translation>官方数字</translation>
    </message>
    <message>
        <source>Family filing</source>
        <translation>家庭共济备案</translation>
    </message>
    <message>
        <source>File of a bill</source>
        <translation>单据附件</translation>
    </message>
    <message>
        <source>Alike bills, both real</source>
        <translation>相似但都属实的两张单据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Within the scheme</source>
        <translation>政策范围内</translation>
    </message>
    <message>
        <source>Paid by the pooled fund</source>
        <translation>统筹基金支付</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>其他基金支付</translation>
    </message>
    <message>
        <source>Paid from own account</source>
        <translation>个人账户支付</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Own share, in scope</source>
        <translation>范围内自付</translation>
    </message>
    <message>
        <source>Own share, out of scope</source>
        <translation>范围外自费</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>Balance printed</source>
        <translation>票据上的余额</translation>
    </message>
    <message>
        <source>Fund this year, printed</source>
        <translation>票据上的本年统筹累计</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
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
        <source>Monthly base</source>
        <translation>月缴费基数</translation>
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
        <source>Birthday</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>谁的账户</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>统筹区</translation>
    </message>
    <message>
        <source>Kind of insurance</source>
        <translation>参保类型</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Hospital level</source>
        <translation>医院等级</translation>
    </message>
    <message>
        <source>From the age of</source>
        <translation>年龄从</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Uses the yearly limit</source>
        <translation>占用年度额度</translation>
    </message>
    <message>
        <source>Refund of</source>
        <translation>退的是哪张账单</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>One bill</source>
        <translation>其中一张单据</translation>
    </message>
    <message>
        <source>The other bill</source>
        <translation>另一张单据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How long they are shown</source>
        <translation>显示多久之内删除的</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete in the table of entries comes here.</source>
        <translation>回收站是空的。在记账页删除的记录会放到这里。</translation>
    </message>
    <message>
        <source>It cannot come back like this: {0}</source>
        <translation>现在还不能恢复：{0}</translation>
    </message>
    <message>
        <source>Deleted entries count in no sum. Restoring brings those chosen back with the payments and refunds that belong to them. The choice of days only hides older ones from this list; the history keeps every row.</source>
        <translation>已删除的记录不计入任何合计。恢复时，相关的共济支付和退费会一起回来。选择天数只是不在这里列出更早的记录，历史里每一条都还在。</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show those of {0} days</source>
        <translation>显示最近 {0} 天删除的</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rows touched</source>
        <translation>涉及条数</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>改动了什么</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改动后</translation>
    </message>
    <message>
        <source>Go &amp;back to here…</source>
        <translation>回到这里(&amp;B)…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>回到这里</translation>
    </message>
    <message>
        <source>The whole book will be as it was right after “{0}”. Everything done since is taken back in one action, and one Undo brings it all again.</source>
        <translation>整个账本会回到“{0}”刚做完时的样子。之后的操作会一次全部撤回；按一次“撤销”又能全部找回来。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回到这里</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>还没有任何操作。</translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation>谁的记录</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪类记录</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source> (the first {0} of {1} rows are shown)</source>
        <translation>（共 {1} 条，只列出前 {0} 条）</translation>
    </message>
    <message>
        <source>What was done to the book</source>
        <translation>账本的操作记录</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>It is not certain in which code this text is written (perhaps {0}). Please save it as UTF-8, or import it in the window, where you can look at it.</source>
        <translation>无法确定这段文字用的是哪种编码（可能是 {0}）。请另存为 UTF-8，或者在窗口里导入，那里可以先看一看。</translation>
    </message>
    <message>
        <source>No row near the top has heads that are known here; missing: {0}. In the window the columns can be chosen by hand.</source>
        <translation>开头几行里没有找到认识的表头，缺少：{0}。在窗口里可以手工选择各列。</translation>
    </message>
    <message>
        <source>The table does not say whose entries these are; please say it with --person NAME.</source>
        <translation>表格没有说明这些记录是谁的，请用 --person 姓名 指明。</translation>
    </message>
    <message>
        <source>Would record {0} of {1} rows. Nothing was kept.</source>
        <translation>将记入 {1} 行中的 {0} 行。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Recorded {0} of {1} rows.</source>
        <translation>已记入 {1} 行中的 {0} 行。</translation>
    </message>
    <message>
        <source>In the book already: {0}.</source>
        <translation>账本里已有：{0} 行。</translation>
    </message>
    <message>
        <source>No entries, but sums or remarks: {0}.</source>
        <translation>合计或说明，不是记录：{0} 行。</translation>
    </message>
    <message>
        <source>Recorded, though they look like other entries; please look at them: rows {0}.</source>
        <translation>下列各行与其他记录相像，仍已记入，请核对：第 {0} 行。</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}：{reason}</translation>
    </message>
    <message>
        <source>{column} “{text}”: {reason}</source>
        <translation>{column}“{text}”：{reason}</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>the heads once more</source>
        <translation>又一次表头</translation>
    </message>
    <message>
        <source>a sum of other rows</source>
        <translation>其他行的合计</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>a sum of another section</source>
        <translation>其他部分的汇总</translation>
    </message>
    <message>
        <source>told once more to the relative who got it</source>
        <translation>同一笔又列给了收款的家人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Hospital or pharmacy</source>
        <translation>医院或药店</translation>
    </message>
    <message>
        <source>Hospital level</source>
        <translation>医院等级</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>票据号码</translation>
    </message>
    <message>
        <source>Eligible expense</source>
        <translation>政策范围内费用</translation>
    </message>
    <message>
        <source>Paid by the fund</source>
        <translation>统筹支付</translation>
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
        <source>Paid by relatives&apos; accounts</source>
        <translation>家人账户支付（共济）</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Own share in scope</source>
        <translation>个人自付</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>个人自费</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>结算后余额</translation>
    </message>
    <message>
        <source>Fund this year</source>
        <translation>本年统筹累计</translation>
    </message>
    <message>
        <source>Change of the balance</source>
        <translation>余额变动</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>收/支</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Day of the bill refunded</source>
        <translation>退费原账单日期</translation>
    </message>
    <message>
        <source>Counts toward the limit</source>
        <translation>计入门诊额度</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Money paid into the account</source>
        <translation>账户的缴入</translation>
    </message>
    <message>
        <source>Entries of several kinds</source>
        <translation>各种记录</translation>
    </message>
    <message>
        <source>This row has not as many cells as the heads ({limit}); a separator may be missing or too many.</source>
        <translation>这一行的格数和表头不一样（{limit}），可能少了或多了一个分隔符。</translation>
    </message>
    <message>
        <source>This receipt number stands in row {limit} already.</source>
        <translation>这个票据号码在第 {limit} 行已经出现过。</translation>
    </message>
    <message>
        <source>A spreadsheet turned this number into a rounded one. Please format the column as text and fill the number in again.</source>
        <translation>表格软件把这个号码变成了近似的数字。请把这一列设成文本格式，重新填上号码。</translation>
    </message>
    <message>
        <source>Please choose whose account paid what relatives paid.</source>
        <translation>请选择家人支付的部分是从谁的账户出的。</translation>
    </message>
    <message>
        <source>Money that came back to a relative&apos;s account is recorded by hand, as the refund of its bill.</source>
        <translation>退回家人账户的钱请手工记成原账单的退费。</translation>
    </message>
    <message>
        <source>This money came back, and the list does not say when. Please record it by hand.</source>
        <translation>这笔钱退回来了，但清单没有写明日期，请手工记录。</translation>
    </message>
    <message>
        <source>Yes or no should stand here. Please correct the cell.</source>
        <translation>这一格只能写“是”或“否”，请改正后再导入。</translation>
    </message>
    <message>
        <source>This kind of entry is not known here.</source>
        <translation>这里不认识这种记录类型。</translation>
    </message>
    <message>
        <source>This is money that came in or was taken by the bureau, not a bill. Please say above that the list is “Money paid into the account”, or leave this row out.</source>
        <translation>这一行是医保局划入或扣走的钱，不是账单。请在上面把这份表改选为“账户的缴入”，或者去掉这一行。</translation>
    </message>
    <message>
        <source>The list itself says that this is neither paid nor received.</source>
        <translation>这份清单自己注明这一笔不计收支。</translation>
    </message>
    <message>
        <source>Row {row} cannot be read as {limit}. Please choose another code, or another file if this one is no table.</source>
        <translation>第 {row} 行不能按 {limit} 读取。请另选一种编码；如果它不是表格，请换一个文件。</translation>
    </message>
    <message>
        <source>Row {row} holds a character that no text has. The file may be damaged, or it is no table.</source>
        <translation>第 {row} 行有文本里不会出现的字符。文件可能已损坏，或者不是表格。</translation>
    </message>
    <message>
        <source>From row {row} on a quotation mark has no counterpart, so rows would run into one. Please mend that row; nothing was read.</source>
        <translation>从第 {row} 行起有一个引号没有配对，几行会连成一行。请改好那一行；什么都没有读入。</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark swallows the next rows. Please mend that row; nothing was read.</source>
        <translation>第 {row} 行的一个引号把后面的行吞了进去。请改好那一行；什么都没有读入。</translation>
    </message>
    <message>
        <source>Row {row} has a cell of more than {limit} characters.</source>
        <translation>第 {row} 行有一格超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Please split it into several files.</source>
        <translation>这个表格超过 {limit} 行。请分成几个文件。</translation>
    </message>
    <message>
        <source>Row {row} has more than {limit} columns.</source>
        <translation>第 {row} 行超过 {limit} 列。</translation>
    </message>
    <message>
        <source>The table has far more cells than entries could fill. Please copy the rows that matter into a new file.</source>
        <translation>这个表格的格子太多了。请把有用的行复制到一个新文件里。</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>这个表格是空的。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB, too large for a table.</source>
        <translation>这个文件超过 {limit} MB，作为表格太大了。</translation>
    </message>
    <message>
        <source>This workbook would unpack to far more than it looks like. It was not opened.</source>
        <translation>这个工作簿解开后会比看上去大得多，没有打开它。</translation>
    </message>
    <message>
        <source>This workbook takes too much memory or time to read. Please copy the rows that matter into a new file.</source>
        <translation>读取这个工作簿需要太多内存或时间。请把有用的行复制到一个新文件里。</translation>
    </message>
    <message>
        <source>This is not a workbook that can be read, or it is damaged.</source>
        <translation>这不是能读取的工作簿，或者文件已损坏。</translation>
    </message>
    <message>
        <source>This workbook has a password. Please save it without one and import that.</source>
        <translation>这个工作簿有密码。请另存一份不带密码的再导入。</translation>
    </message>
    <message>
        <source>This is a PDF, no table. Please enter its amounts by hand.</source>
        <translation>这是 PDF，不是表格。请手工录入里面的金额。</translation>
    </message>
    <message>
        <source>This is an OFD receipt, no table. Please enter its amounts by hand.</source>
        <translation>这是 OFD 票据，不是表格。请手工录入里面的金额。</translation>
    </message>
    <message>
        <source>This is a web page under another name. Please open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>这其实是一个改了名字的网页。请用表格软件打开，另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>This is not a table.</source>
        <translation>这不是表格。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>这个文件读不了。</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>这些行是什么</translation>
    </message>
    <message>
        <source>&amp;Keep these columns…</source>
        <translation>保留这些列(&amp;K)…</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>the personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>by the heads</source>
        <translation>按表头</translation>
    </message>
    <message>
        <source>Please choose the column for: {0}.</source>
        <translation>请为这些项目选择列：{0}。</translation>
    </message>
    <message>
        <source>Th&amp;e rows are</source>
        <translation>这些行是(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>各列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whose, where no name stands</source>
        <translation>没有姓名的行是谁的(&amp;W)</translation>
    </message>
    <message>
        <source>Bills without a kind are</source>
        <translation>没有类别的账单算作</translation>
    </message>
    <message>
        <source>Rows without a kind are</source>
        <translation>没有类型的行算作</translation>
    </message>
    <message>
        <source>The rest was paid with</source>
        <translation>其余部分的支付方式</translation>
    </message>
    <message>
        <source>Relatives paid from the account of</source>
        <translation>家人支付出自谁的账户</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The entries are being recorded…</source>
        <translation>正在记入…</translation>
    </message>
    <message>
        <source>The entries are being recorded… {0} %</source>
        <translation>正在记入… {0} %</translation>
    </message>
    <message>
        <source>Recording the rows of {0}</source>
        <translation>正在记入 {0}</translation>
    </message>
    <message>
        <source>Recorded {0} entries from {1}.</source>
        <translation>已从 {1} 记入 {0} 条。</translation>
    </message>
    <message>
        <source>Nothing was recorded. {0}</source>
        <translation>什么都没有记入。{0}</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>已停止，什么都没有记入。</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>正在核对各行…</translation>
    </message>
    <message>
        <source>&amp;Record {0} entries</source>
        <translation>记入 {0} 条(&amp;R)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>C&amp;ode of the text</source>
        <translation>文字编码(&amp;O)</translation>
    </message>
    <message>
        <source>Ce&amp;lls end with</source>
        <translation>分隔符(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heads stand in</source>
        <translation>表头在(&amp;H)</translation>
    </message>
    <message>
        <source>I have looked: the text below reads ri&amp;ght</source>
        <translation>我看过了：下面的文字显示正确(&amp;G)</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>It is not certain in which code this text is written; it is shown as {0}. If names look garbled, please choose another code.</source>
        <translation>无法确定这段文字用的是哪种编码，现在按 {0} 显示。如果名称是乱码，请另选一种编码。</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的开头几行</translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation>西欧 (cp1252)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>保留这些列</translation>
    </message>
    <message>
        <source>Under this name they can be used for the next table like this:</source>
        <translation>下次遇到同样的表格，可以用这个名字：</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存不能记入的行</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} 未记入</translation>
    </message>
    <message>
        <source>The refused rows were saved: {0}</source>
        <translation>不能记入的行已保存：{0}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>is not recorded</source>
        <translation>不记入</translation>
    </message>
    <message>
        <source>is recorded</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>不记</translation>
    </message>
    <message>
        <source>No entry: {0}.</source>
        <translation>不是记录：{0}。</translation>
    </message>
    <message>
        <source>In the book already, with the same receipt number.</source>
        <translation>账本里已有，票据号码相同。</translation>
    </message>
    <message>
        <source>In the book already, the same in everything. Tick it if it happened once more.</source>
        <translation>账本里已有，各项都相同。如果确实又发生了一次，请勾选。</translation>
    </message>
    <message>
        <source>The same as row {0}. Leave the tick if both are real.</source>
        <translation>与第 {0} 行相同。如果两笔都是真的，请保留勾选。</translation>
    </message>
    <message>
        <source>Looks like an entry of the book: the same person and amount within a few days. Leave the tick if both are real.</source>
        <translation>像是账本里已有的一条：同一个人、同样的金额、日期相近。如果两笔都是真的，请保留勾选。</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行的处理</translation>
    </message>
    <message>
        <source>Rows that need a look</source>
        <translation>需要看一看的行</translation>
    </message>
    <message>
        <source>May be the same up to so many &amp;days apart</source>
        <translation>日期相差几天以内可能是同一笔(&amp;D)</translation>
    </message>
    <message>
        <source>Save the re&amp;fused rows…</source>
        <translation>保存不能记入的行(&amp;F)…</translation>
    </message>
    <message>
        <source>{rows} rows: {kept} to be recorded, {known} in the book already, {refused} refused, {skipped} left out by you, {left_out} no entries.</source>
        <translation>共 {rows} 行：将记入 {kept}，账本里已有 {known}，不能记入 {refused}，您选择不记 {skipped}，不是记录 {left_out}。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>interest</name>
    <message>
        <source>Account year</source>
        <translation>账户年度</translation>
    </message>
    <message>
        <source>This year&apos;s money</source>
        <translation>当年账户的利息</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Earlier years&apos; money</source>
        <translation>历年账户的利息</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>There is nothing to estimate: either the bureau&apos;s interest is recorded for each year, or how this region reckons interest is not known. You can enter the method yourself on the policy page.</source>
        <translation>没有需要估算的：要么各年都已记了医保局的结息，要么还不知道当地怎样计息。您可以在“政策”页填上计息办法。</translation>
    </message>
    <message>
        <source>Only an estimate, and in no balance. Interest that you record always wins: then nothing is estimated for that year. Unverified until you confirm the rates.</source>
        <translation>只是估算，不计入任何余额。您记下的结息永远为准：记了的年度就不再估算。利率在您核实之前都算未核实。</translation>
    </message>
    <message>
        <source>Interest (estimate)</source>
        <translation>利息（估算）</translation>
    </message>
    <message>
        <source>Estimate &amp;interest</source>
        <translation>估算利息(&amp;I)</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Where the focus is</source>
        <translation>焦点所在处</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>打开选中的记录</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>删除选中的记录</translation>
    </message>
    <message>
        <source>Close the form, or step back</source>
        <translation>关闭表单，或退回一步</translation>
    </message>
    <message>
        <source>Go to the rows found</source>
        <translation>移到查到的记录</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Save, and start the next one</source>
        <translation>保存，并接着记下一笔</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Tab goes through a page, Enter presses what has the frame, Escape closes.</source>
        <translation>不用鼠标也能完成所有操作：Tab 在页面里逐项移动，回车按下有边框的那一项，Esc 关闭。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Back to its own key</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All keys back</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>改用这个按键</translation>
    </message>
    <message>
        <source>{0} is needed to move about, to type or to open a menu. Please press another key.</source>
        <translation>{0} 要用来移动、输入或打开菜单，请换一个按键。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. Press another key, or take it: “{1}” then has none.</source>
        <translation>{0} 已经用于“{1}”。请换一个按键；也可以改用它，“{1}”就没有按键了。</translation>
    </message>
    <message>
        <source>“{0}” now has the key {1}.</source>
        <translation>“{0}”的按键已改为 {1}。</translation>
    </message>
    <message>
        <source>“{0}” has no key now; the menus still have it.</source>
        <translation>“{0}”现在没有按键，仍可以从菜单里选。</translation>
    </message>
    <message>
        <source>Every command has its own key again.</source>
        <translation>所有操作都已恢复默认按键。</translation>
    </message>
    <message>
        <source>Mark a command, go to the field and press the key that it shall have. Keys chosen by you stand in bold.</source>
        <translation>先选中一项操作，再到下面的框里按下想用的键。自己改过的按键用粗体显示。</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新按键(&amp;K)</translation>
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
        <source>No figures are known for this region yet; you can enter them on the Policy page.</source>
        <translation>这个地区还没有门诊额度的标准，可以在“政策”页里填写。</translation>
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
        <source>This year has ended; nothing could lapse. The balance is not touched.</source>
        <translation>这一年已结束；不设封顶，没有额度会失效。与账户余额无关。</translation>
    </message>
    <message>
        <source>Counting begins again from zero on {day}, in {days} days. The balance is not touched.</source>
        <translation>{day}起重新从零累计，还有 {days} 天；与账户余额无关。</translation>
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
        <source>Record them month by month on the Balance page.</source>
        <translation>到“余额”页逐月补记。</translation>
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
    <message>
        <source>Show {0} more</source>
        <translation>再显示 {0} 条</translation>
    </message>
    <message>
        <source>Each month you pay {0} first.</source>
        <translation>每个月先自己付 {0}，之后才报销。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月计算</translation>
    </message>
    <message>
        <source>At each visit you pay first: {0}.</source>
        <translation>每次先自己付：{0}，之后才报销。</translation>
    </message>
    <message>
        <source>{0} nothing</source>
        <translation>{0}不用付</translation>
    </message>
    <message>
        <source>By visit</source>
        <translation>按次计算</translation>
    </message>
    <message>
        <source>{0} reached</source>
        <translation>{0}已付满</translation>
    </message>
    <message>
        <source>{0} still {1}</source>
        <translation>{0}还要付 {1}</translation>
    </message>
    <message>
        <source>The difference between the kinds is made up.</source>
        <translation>换到起付线更高的医院，只补差额。</translation>
    </message>
    <message>
        <source>By kind of hospital</source>
        <translation>按医院级别计算</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Policy figures: {0}</source>
        <translation>政策数据：{0}</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Policy figure</source>
        <translation>政策数据</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>查找与执行</translation>
    </message>
    <message>
        <source>A page, a person, an action, an entry; pinyin works</source>
        <translation>页面、家人、操作、记录都能找，可以输拼音</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>要找什么</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer characters find more.</source>
        <translation>没有符合的结果，少输几个字试试。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的结果</translation>
    </message>
    <message>
        <source>This entry is no longer in the book.</source>
        <translation>账本里已经没有这笔记录了。</translation>
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
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续填写(&amp;G)</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>An entry was half typed when the program ended: {0}. Nothing of it is lost.</source>
        <translation>上次退出时有一笔没填完：{0}。已经填的内容都还在。</translation>
    </message>
</context>
<context>
    <name>passbook</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Left on the passbook</source>
        <translation>存折余额</translation>
    </message>
    <message>
        <source>{0} is on the passbook: account money that was paid out to it and that can be taken out at any time. It is kept here apart and is not part of the account&apos;s balance.</source>
        <translation>存折上有 {0}。这是以前从个人账户划到存折（或银行卡）的钱，随时可以取，在这里单独记，不算在个人账户余额里。</translation>
    </message>
    <message>
        <source>By {0} more was taken out than is recorded as paid in. Perhaps an earlier amount is not recorded yet; the balance of the account does not depend on it.</source>
        <translation>到 {0} 为止，取出的比记下划入的多，也许前面有一笔还没记。这不影响个人账户余额。</translation>
    </message>
    <message>
        <source>Passbook money</source>
        <translation>存折资金</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>Recovery sheet</source>
        <translation>密码备忘页</translation>
    </message>
    <message>
        <source>Write the password on this sheet by hand and keep it with your papers, not beside the computer. Without the password nobody can open the book.</source>
        <translation>请亲手把密码写在这张纸上，和重要证件放在一起，不要放在电脑旁边。没有密码，谁也打不开这本账。</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>账本文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Password set on</source>
        <translation>密码设置日期</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Backups lie also at</source>
        <translation>备份还存放在</translation>
    </message>
    <message>
        <source>Password (written by hand)</source>
        <translation>密码（手写）</translation>
    </message>
    <message>
        <source>Capital and small letters, spaces and signs are told apart. If you change the password, make a new sheet and destroy this one.</source>
        <translation>密码区分大小写、空格和符号。以后换了密码，请另打一张，并把这张销毁。</translation>
    </message>
    <message>
        <source>Without the password nobody can open this book: not you, not us, not anybody who repairs computers. There is no second key. Look for the recovery sheet you may have printed, and try the passwords you usually choose, with and without capital letters. The file itself stays as it is, so you can try again at any time. A backup made before the password was set opens without one. If you are sure of the password, the beginning of the file may be damaged: a backup brings the book back.</source>
        <translation>没有密码，谁也打不开这本账：您自己、我们、修电脑的人都不行，也没有第二把钥匙。请找找当时打印的密码备忘页，再试试您平时常用的密码，注意大小写。文件会原样保留，随时可以再试。设置密码之前的备份不用密码就能打开。如果确信密码没错，可能是文件开头损坏了，用备份就能恢复。</translation>
    </message>
    <message>
        <source>With a password the book, its backups and half-typed entries are encrypted: whoever finds or copies the files can read nothing. It does not protect what you export or print, what others see on the open screen, copies that a cloud drive kept from before, or a computer with malicious software. A forgotten password cannot be recovered by anybody.</source>
        <translation>设置密码后，账本、备份和没写完的条目都会加密，别人捡到或拷走文件也看不了。密码保护不了这些：您导出或打印的内容、亮着的屏幕、网盘里以前留下的副本，以及中了恶意软件的电脑。密码忘了，谁也找不回来。</translation>
    </message>
    <message>
        <source>The book and its new backups have this password from now on. Please make the recovery sheet, and look at what is said of older copies.</source>
        <translation>从现在起，账本和新的备份都用这个密码。请打印一张密码备忘页，再看看下面关于旧副本的说明。</translation>
    </message>
    <message>
        <source>The book has no password any more. Older backups keep the password they were made with.</source>
        <translation>这本账现在没有密码了。以前的备份仍然用当时的密码。</translation>
    </message>
    <message>
        <source>Please type a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>A password of the form x&apos;…&apos; is read as a key by other programs; please choose another one.</source>
        <translation>x&apos;…&apos; 这种写法会被别的程序当成密钥，请换一个密码。</translation>
    </message>
    <message>
        <source>The two passwords differ; please type the second one again.</source>
        <translation>两次输入的密码不一样，请再输一遍。</translation>
    </message>
    <message>
        <source>This is not the present password; nothing was changed.</source>
        <translation>现在的密码不对，什么都没有改动。</translation>
    </message>
    <message>
        <source>This cannot be a password; please use letters, digits and signs.</source>
        <translation>这不能用作密码，请使用文字、数字和符号。</translation>
    </message>
    <message>
        <source>Very weak: it is guessed at once.</source>
        <translation>很弱：一下子就会被猜中。</translation>
    </message>
    <message>
        <source>Weak: it is guessed within hours.</source>
        <translation>弱：几个小时就能猜中。</translation>
    </message>
    <message>
        <source>Fair: it holds against chance, not against effort.</source>
        <translation>一般：防得住碰运气，防不住有心人。</translation>
    </message>
    <message>
        <source>Good: it takes years to guess.</source>
        <translation>好：要猜很多年。</translation>
    </message>
    <message>
        <source>Strong: it cannot be guessed.</source>
        <translation>强：猜不出来。</translation>
    </message>
    <message>
        <source>Better: four or five words that do not belong together. Names, birthdays and phone numbers are guessed first. You may keep this one if you want to.</source>
        <translation>更好的办法：用四五个互不相干的词连在一起。姓名、生日、电话号码最先被猜到。您坚持的话，也可以用现在这个。</translation>
    </message>
    <message>
        <source>This book has no password, so it cannot be locked. You can set one in the settings.</source>
        <translation>这本账没有密码，所以不能锁定。可以在“设置”里设一个。</translation>
    </message>
    <message>
        <source>The book is being written anew…</source>
        <translation>正在重新写入账本…</translation>
    </message>
    <message>
        <source>This is not the password. Please look at capital and small letters and at the language of the keyboard, then try again.</source>
        <translation>密码不对。请看看大小写和输入法，再试一次。</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>{0} has a password of its own: the one that the book had when this backup was made.</source>
        <translation>{0} 有自己的密码，就是做这份备份时账本用的密码。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>&amp;Encrypt them too</source>
        <translation>也给它们加密(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>删除它们(&amp;D)</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Copies of this book from before it had a password: {0}. Anybody who finds them can still read them. What shall become of them?</source>
        <translation>这本账还有 {0} 份设置密码之前的旧副本，谁拿到都能看。要怎么处理？</translation>
    </message>
    <message>
        <source>Older copies that have the password of the book now: {0}.</source>
        <translation>{0} 份旧副本现在也用账本的密码了。</translation>
    </message>
    <message>
        <source>Older copies deleted: {0}.</source>
        <translation>已删除 {0} 份旧副本。</translation>
    </message>
    <message>
        <source>Encrypting older copies</source>
        <translation>正在给旧副本加密</translation>
    </message>
    <message>
        <source>&amp;Set a password…</source>
        <translation>设置密码(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>更改密码(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>取消密码(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>密码备忘页(&amp;H)…</translation>
    </message>
    <message>
        <source>Lock by it&amp;self</source>
        <translation>自动锁定(&amp;S)</translation>
    </message>
    <message>
        <source>The sample book has no password.</source>
        <translation>示例账本没有密码。</translation>
    </message>
    <message>
        <source>This book has no password: whoever can open the file can read it.</source>
        <translation>这本账没有密码：谁能打开这个文件，谁就能看。</translation>
    </message>
    <message>
        <source>This book and its backups are encrypted.</source>
        <translation>这本账和它的备份都已加密。</translation>
    </message>
    <message>
        <source>This book and its backups are encrypted. The password was set on {0}.</source>
        <translation>这本账和它的备份都已加密。密码设置于{0}。</translation>
    </message>
    <message>
        <source>The sheet was written to {0}. Print it, write the password on it by hand, and keep it where you keep your papers.</source>
        <translation>备忘页已保存到 {0}。请打印出来，亲手把密码写上，和重要证件放在一起。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message>
        <source>After {0} minutes</source>
        <translation>{0} 分钟后</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一遍新密码</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定（Caps Lock）开着。</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>取消密码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep this password</source>
        <translation>使用这个密码(&amp;K)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>“{0}” is locked</source>
        <translation>“{0}”已锁定</translation>
    </message>
    <message>
        <source>&amp;Forgotten the password?</source>
        <translation>忘记密码(&amp;F)？</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open another book…</source>
        <translation>打开别的账本(&amp;O)…</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>正在打开账本…</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>This is not the password. Please wait {0} seconds before the next try.</source>
        <translation>密码不对。请等 {0} 秒再试。</translation>
    </message>
</context>
<context>
    <name>plain</name>
    <message>
        <source>Medical insurance book</source>
        <translation>医保账本</translation>
    </message>
    <message>
        <source>The whole book as double entry, checked up to {0}.</source>
        <translation>整本账的复式记账，余额核对到 {0}。</translation>
    </message>
    <message>
        <source>Assets:Account is the personal account; it never starts anew.
Assets:Wallet is shared money on its way that nobody has taken yet.
Assets:Passbook is money outside the account and never part of it.
A bill&apos;s whole sum is under Expenses:Care. What the pooled fund paid of it
is Income:Fund, cash is Equity:Cash and relatives&apos; money is
Equity:Paid-By-Relatives: none of them ever touches Assets:Account.
Equity:Moved is money on its way from one bureau to another.
The outpatient limit is no money and is not in this file.</source>
        <translation>Assets:Account 是个人账户，余额逐年结转，从不重新开始。
Assets:Wallet 是已转出、家人还没有接收的共济资金。
Assets:Passbook 是账户之外的存折资金，从不计入账户余额。
Expenses:Care 是账单的全部金额。其中统筹基金支付的记在
Income:Fund，现金记在 Equity:Cash，家人付的记在
Equity:Paid-By-Relatives：这三项都不动 Assets:Account。
Equity:Moved 是在两地医保之间转移的资金。
门诊额度不是钱，不在这个文件里。</translation>
    </message>
    <message>
        <source>passbook, kept apart from the account</source>
        <translation>存折资金，与账户分开</translation>
    </message>
    <message>
        <source>end of the account year {0}</source>
        <translation>{0} 账户年度年末</translation>
    </message>
    <message>
        <source>account year {0} so far</source>
        <translation>{0} 账户年度到目前为止</translation>
    </message>
    <message>
        <source>official balance, agrees</source>
        <translation>官方余额，一致</translation>
    </message>
    <message>
        <source>official balance {0}, the book has {1}</source>
        <translation>官方余额 {0}，账本为 {1}</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>I checked with the bureau…</source>
        <translation>我已向医保局核实…</translation>
    </message>
    <message>
        <source>Enter my own value…</source>
        <translation>填写我的数值…</translation>
    </message>
    <message>
        <source>Take the check back</source>
        <translation>撤回核实</translation>
    </message>
    <message>
        <source>Back to the shipped value</source>
        <translation>改回预设值</translation>
    </message>
    <message>
        <source>Change my own value…</source>
        <translation>修改我的数值…</translation>
    </message>
    <message>
        <source>{0} in the table</source>
        <translation>在表格里按 {0}</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Heard from</source>
        <translation>从哪里得知(&amp;H)</translation>
    </message>
    <message>
        <source>{region} · {figure}: {value}</source>
        <translation>{region} · {figure}：{value}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>The day on which the bureau told you this value.</source>
        <translation>医保局告诉您这个数值的日期。</translation>
    </message>
    <message>
        <source>Optional: the bureau&apos;s hotline, its counter, its app.</source>
        <translation>可不填：例如医保热线、经办窗口、官方 App。</translation>
    </message>
    <message>
        <source>The figure over time</source>
        <translation>历年变化</translation>
    </message>
    <message>
        <source>All values over time</source>
        <translation>历次数值</translation>
    </message>
    <message>
        <source>No figure is known for this day.</source>
        <translation>这一天没有查到任何规定。</translation>
    </message>
    <message>
        <source>More about the figure</source>
        <translation>这一项的详情</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>采用 {0}</translation>
    </message>
    <message>
        <source>Keeps it as your own value; one click brings the other back</source>
        <translation>存为您自己的数值；随时可以一键改回</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>说法不一</translation>
    </message>
    <message>
        <source>{0} counts here</source>
        <translation>这里采用：{0}</translation>
    </message>
    <message>
        <source>The same says {source}</source>
        <translation>同样的说法出自{source}</translation>
    </message>
    <message>
        <source>Not followed: {value}, from {source}</source>
        <translation>没有采用：{value}，出自{source}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>{value} since {day}, from {source}</source>
        <translation>{value}，{day}起，出自{source}</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Shipped value</source>
        <translation>预设值</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>没有查到</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Figures in force</source>
        <translation>现行规定</translation>
    </message>
    <message>
        <source>Show the figures that are not known ({0})</source>
        <translation>也显示没有查到的项目（{0} 项）</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>回到{0}的规定</translation>
    </message>
    <message>
        <source>“{0}” is no day; please write one like 2025-03-05. These are still the figures of {1}.</source>
        <translation>“{0}”不是一个日期，请写成 2025-03-05 这样。下面仍是{1}的规定。</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地区(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Insured as</source>
        <translation>参保身份(&amp;I)</translation>
    </message>
    <message>
        <source>{figure}: {value} is confirmed. No number changed.</source>
        <translation>{figure}：{value} 已标为核实，数字没有变动。</translation>
    </message>
    <message>
        <source>{figure}: {value} is unverified again.</source>
        <translation>{figure}：{value} 已改回未核实。</translation>
    </message>
    <message>
        <source>{0}: your own value is taken away.</source>
        <translation>{0}：已去掉您自己的数值。</translation>
    </message>
    <message>
        <source>{figure}: the shipped {value} counts again.</source>
        <translation>{figure}：已改回预设值 {value}。</translation>
    </message>
    <message>
        <source>{figure}: {value} counts now, as your own value.</source>
        <translation>{figure}：现在按 {value} 计算，已存为您自己的数值。</translation>
    </message>
    <message>
        <source>Outpatient limit</source>
        <translation>门诊额度</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>计息</translation>
    </message>
    <message>
        <source>Gaps in payment</source>
        <translation>断缴</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Family sharing and wallet</source>
        <translation>共济与钱包</translation>
    </message>
    <message>
        <source>Moving and treatment elsewhere</source>
        <translation>转移和异地就医</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>个税</translation>
    </message>
    <message>
        <source>from age {0}</source>
        <translation>{0}岁起</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Your own value</source>
        <translation>您自己的数值</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>{0} 核实</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>No page that was read names this figure. If you know it from the bureau, enter it as your own value.</source>
        <translation>查阅过的网页都没有写这一项。如果您从医保局得知，可以填成您自己的数值。</translation>
    </message>
    <message>
        <source>Your own value counts here instead of the shipped one.</source>
        <translation>这里按您自己的数值计算，不用预设值。</translation>
    </message>
    <message>
        <source>You confirmed this with the bureau on {0}.</source>
        <translation>已由您于{0}向医保局核实。</translation>
    </message>
    <message>
        <source>Unverified until you confirm it with the bureau, whose word counts.</source>
        <translation>未核实：在您向医保局核实之前都算未核实，以当地医保局为准。</translation>
    </message>
    <message>
        <source>Entered by you</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>Holds nationwide where the region says nothing</source>
        <translation>全国规定，当地没有写明时适用</translation>
    </message>
    <message>
        <source>Holds in all of {0} where the place says nothing</source>
        <translation>{0}统一规定，当地没有写明时适用</translation>
    </message>
    <message>
        <source>Stated for {0} itself</source>
        <translation>{0}当地的规定</translation>
    </message>
    <message>
        <source>On {day}, which is still to come, {name} will be insured in {region} as {status}, as far as the book knows; shown is what is known today.</source>
        <translation>{day}还没有到。按账本所记，那天{name}在{region}参保，身份是{status}；下面是今天已知的规定。</translation>
    </message>
    <message>
        <source>On {day} {name} is insured in {region} as {status}; these are the figures in force for them.</source>
        <translation>{day}，{name}在{region}参保，身份是{status}，适用下面的规定。</translation>
    </message>
    <message>
        <source>You are looking at {region}, {status}, on {day}. Nothing about {name} changes.</source>
        <translation>您正在查看{region}在{day}的规定，身份是{status}；{name}的参保情况不受影响。</translation>
    </message>
    <message>
        <source>Last looked up on {0}.</source>
        <translation>最近查阅日期：{0}。</translation>
    </message>
    <message>
        <source>The book does not say yet how {name} is insured.</source>
        <translation>账本里还没有写{name}怎样参保。</translation>
    </message>
    <message>
        <source>On {day} the book does not know {name} as insured yet; shown are the figures for how they were insured first: {region}, {status}.</source>
        <translation>账本里，{day}时{name}还没有参保；下面按最早的参保情况显示：{region}，{status}。</translation>
    </message>
    <message>
        <source>Please check with the bureau, sources disagree: {0}</source>
        <translation>请向医保局核实，各处说法不一：{0}</translation>
    </message>
    <message>
        <source>Show what they say</source>
        <translation>看看怎么说</translation>
    </message>
    <message>
        <source>Show number {number} of {count}</source>
        <translation>看第 {number} 项，共 {count} 项</translation>
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
        <source>Paid in as it is, taken out with a minus. This money is kept apart and is not part of the account&apos;s balance.</source>
        <translation>划到存折的照写，取出的前面加减号。这笔钱单独记，不算在个人账户余额里。</translation>
    </message>
    <message>
        <source>This money leaves the account.</source>
        <translation>这笔钱从账户转出。</translation>
    </message>
    <message>
        <source>On the passbook after this · {0}</source>
        <translation>记完后存折余额 · {0}</translation>
    </message>
    <message>
        <source>More would be taken out of the passbook than is recorded as paid in. Perhaps an earlier amount is not recorded yet; you can save all the same.</source>
        <translation>这样从存折取出的就比记下划入的多了。也许前面有一笔还没记，仍然可以保存。</translation>
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
        <source>This sum is not finished; a figure is missing.</source>
        <translation>算式还没写完，少了一个数。</translation>
    </message>
    <message>
        <source>A bracket of this sum has no counterpart; please look again.</source>
        <translation>算式里的括号不成对，请再看一下。</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>不能除以零。</translation>
    </message>
    <message>
        <source>Please write a day like 2025-03-05.</source>
        <translation>请写一个日期，例如 2025-03-05。</translation>
    </message>
    <message>
        <source>The calendar has no such day; please write a day like 2025-03-05.</source>
        <translation>日历上没有这一天，请写成 2025-03-05 这样。</translation>
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
        <source>This day is still to come; today is {0}.</source>
        <translation>这一天还没到，今天是 {0}。</translation>
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
        <source>From {0} on no money goes to a passbook there: it stays in the account. Please look at the day, or choose another kind of entry. Taking money out of the passbook can be recorded on any day. If the bureau told you another day, enter it as your own value among the policies.</source>
        <translation>从 {0} 起，当地不再把钱划到存折，而是留在个人账户里。请核对日期，或者改选别的种类。从存折取钱，哪一天都可以记。如果医保局说的日期不一样，请在“政策”里填上您自己的数值。</translation>
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
        <source>Please write a whole number like 3.</source>
        <translation>请填一个整数，例如 3。</translation>
    </message>
    <message>
        <source>This figure is the same in every kind of hospital; please leave the kind of hospital out.</source>
        <translation>这个数值各级医院都一样，请不要选医院级别。</translation>
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
        <source>This entry is no longer in the book, so nothing was changed.</source>
        <translation>这一笔已经不在账本里了，所以什么都没有改动。</translation>
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
        <source>Many entries are being changed just now; nothing else was changed. Please wait until that is done, or cancel it below.</source>
        <translation>正在成批修改记录，这次操作没有进行。请等它完成，或在下方取消。</translation>
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
        <source>{0} is damaged: what is in it can no longer be trusted. It was left as it is. Please record nothing more in it and restore the newest backup (Settings, Backups, or: yibao restore).</source>
        <translation>{0} 已经损坏，里面的数字不再可信；文件保持原样，没有改动。请不要再往里记账，并恢复最近一份备份（“设置”里的“备份”，或用 yibao restore 命令）。</translation>
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
    <message>
        <source>The filing cannot end before it begins on {0}; please look at the days.</source>
        <translation>备案的截止日期不能早于开始日期 {0}，请核对一下日期。</translation>
    </message>
    <message>
        <source>A file kept with a bill must not be empty and may have 20 MB at most. Please choose a smaller one, such as a photo in a lower resolution.</source>
        <translation>随单据保存的文件不能为空，每个最大 20 MB。请换一个小一些的文件，比如分辨率低一点的照片。</translation>
    </message>
    <message>
        <source>The files kept with bills have more than 200 MB together, so they are not taken in at once. Please restore a backup of the book instead.</source>
        <translation>单据附件合计超过 200 MB，不能一次导入。请改用恢复账本备份的办法。</translation>
    </message>
    <message>
        <source>This is no SHA-256: it has 64 figures, 0-9 and small a-f.</source>
        <translation>这不是 SHA-256 校验值：它应当是 64 位，由 0-9 和小写 a-f 组成。</translation>
    </message>
    <message>
        <source>The bytes of this file are missing or are not those that it was kept with. Please choose the file again.</source>
        <translation>这个附件的内容缺失，或与保存时的内容不一致。请重新选择文件。</translation>
    </message>
    <message>
        <source>Please give the bare name of the file, without a folder or a slash.</source>
        <translation>请只填文件名，不要带文件夹或斜杠。</translation>
    </message>
    <message>
        <source>The bytes of a file must be written as base64.</source>
        <translation>附件内容必须用 base64 编码书写。</translation>
    </message>
    <message>
        <source>Please name two different bills.</source>
        <translation>请选择两张不同的单据。</translation>
    </message>
    <message>
        <source>It is recorded already that both of these bills are real.</source>
        <translation>已经记录过：这两张单据都是真实的。</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>取消：{0}</translation>
    </message>
    <message>
        <source>Stop this (Esc)</source>
        <translation>停止这项工作（Esc）</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Cancelled: {0}.</source>
        <translation>已取消：{0}。</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>This benefit year ends on {day}, in {days} days. Then a new limit starts; what is left of the old one lapses. The balance is not touched.</source>
        <translation>本医保年度到{day}结束，还有 {days} 天。之后新年度额度开始，剩余的旧额度失效；账户余额不受影响。</translation>
    </message>
    <message>
        <source>This benefit year ends today. Tomorrow a new limit starts; what is left of the old one lapses. The balance is not touched.</source>
        <translation>本医保年度今天结束。明天新年度额度开始，剩余的旧额度失效；账户余额不受影响。</translation>
    </message>
    <message>
        <source>The outpatient limit of {cap} is used up. Until {day} the fund pays nothing more of what the limit covers; the balance can be used as before.</source>
        <translation>今年 {cap} 的门诊额度已经用完。到{day}之前，额度内的费用统筹基金不再支付；账户余额照常可以用。</translation>
    </message>
    <message>
        <source>{percent} % of the outpatient limit is used; {left} is left until {day}.</source>
        <translation>门诊额度已用 {percent}%；到{day}为止还剩 {left}。</translation>
    </message>
    <message>
        <source>No credit is recorded for {0}. If it came, please record it; if not, please ask the employer or the bureau.</source>
        <translation>{0}没有记到账户划入。如果已经到账，请补记一笔；如果没到，请问问单位或医保局。</translation>
    </message>
    <message>
        <source>No credit is recorded for {count} months, the last of them {0}. If they came, please record them; if not, please ask the employer or the bureau.</source>
        <translation>有 {count} 个月没有记到账户划入，最近的一个月是{0}。如果已经到账，请补记；如果没到，请问问单位或医保局。</translation>
    </message>
    <message>
        <source>Residents can pay for the coming year until {day}. This day is not verified until you confirm it. Without paying, next year&apos;s benefits may have to wait.</source>
        <translation>居民医保现在可以缴下一年度的费，到{day}为止（这个日期未经核实，请向当地医保部门确认）。不按时缴，明年的待遇可能要等一段时间才开始。</translation>
    </message>
    <message>
        <source>Residents can pay for the coming year until {day}. Without paying, next year&apos;s benefits may have to wait.</source>
        <translation>居民医保现在可以缴下一年度的费，到{day}为止。不按时缴，明年的待遇可能要等一段时间才开始。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>还有 {0} 条</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>since {0}</source>
        <translation>{0}起</translation>
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
        <source>Kind of hos&amp;pital</source>
        <translation>医院级别(&amp;P)</translation>
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
        <source>Shipped value: {value}, from {source}</source>
        <translation>预设值：{value}，出自{source}</translation>
    </message>
    <message>
        <source>A share like 70% or 0.70.</source>
        <translation>比例，例如 70% 或 0.70。</translation>
    </message>
    <message>
        <source>A whole number like 3.</source>
        <translation>整数，例如 3。</translation>
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
        <source>Every kind of hospital</source>
        <translation>各级医院</translation>
    </message>
    <message>
        <source>Figures of the regions</source>
        <translation>各地的标准</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
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
        <source>{city} ({province})</source>
        <translation>{city}（{province}）</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>整体缩放(&amp;S)</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Everything is drawn in this size from the next start on. Nothing in the book changes.</source>
        <translation>下次启动时按这个比例显示，账本内容不变。</translation>
    </message>
    <message>
        <source>Show the policy figures</source>
        <translation>查看政策数值</translation>
    </message>
    <message>
        <source>Caps, rates and deductibles, their sources and your own values have a page of their own.</source>
        <translation>封顶线、比例、起付线、它们的来源和您自己的数值，都在“政策”页。</translation>
    </message>
    <message>
        <source>The file of the book</source>
        <translation>账本文件</translation>
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
    <name>sharing</name>
    <message>
        <source>Account &amp;of</source>
        <translation>谁的账户(&amp;O)</translation>
    </message>
    <message>
        <source>Pays &amp;for</source>
        <translation>给谁用(&amp;F)</translation>
    </message>
    <message>
        <source>Filed &amp;since</source>
        <translation>备案日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到哪天(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>File family sharing</source>
        <translation>记家庭共济备案</translation>
    </message>
    <message>
        <source>Change a filing</source>
        <translation>修改备案</translation>
    </message>
    <message>
        <source>Empty while it holds; the last day once it ended.</source>
        <translation>还有效就空着；已经解除的填最后一天。</translation>
    </message>
    <message>
        <source>{owner} → {to}</source>
        <translation>{owner} → {to}</translation>
    </message>
    <message>
        <source>filed since {since}</source>
        <translation>{since}起备案</translation>
    </message>
    <message>
        <source>filed from {since} to {until}, ended</source>
        <translation>{since}到{until}备案，已解除</translation>
    </message>
    <message>
        <source>filed from {since} until {until}</source>
        <translation>{since}到{until}备案</translation>
    </message>
    <message>
        <source>{0}, ended</source>
        <translation>{0}，已解除</translation>
    </message>
    <message>
        <source>Who may share it: {relatives} ({basis}).</source>
        <translation>可以共济的亲属：{relatives}（{basis}）。</translation>
    </message>
    <message>
        <source>As far as is known, {name} ({relation}) is not among those who may share it: {relatives} ({basis}). Please ask the bureau.</source>
        <translation>据现有资料，{name}（{relation}）不在可以共济的亲属之内：{relatives}（{basis}）。请向医保局问一下。</translation>
    </message>
    <message>
        <source>Filings of family sharing</source>
        <translation>家庭共济备案</translation>
    </message>
    <message>
        <source>File family sharing…</source>
        <translation>记一条备案…</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>已解除…</translation>
    </message>
    <message>
        <source>No filing is recorded yet. An account pays for a relative only from the day on which that was filed; write it down here, so that a payment of an earlier day stands out.</source>
        <translation>还没有备案记录。从备案那天起，账户里的钱才能给亲属用；记在这里，备案以前的支付就看得出来。</translation>
    </message>
    <message>
        <source>{owner}&apos;s account is filed to pay for {to} since {day}.</source>
        <translation>{owner}的账户给{to}用，{day}起已备案。</translation>
    </message>
    <message>
        <source>Sharing must be filed first; for {day} no filing is recorded by which {owner}&apos;s account pays for {to}. If it was filed, write it down on the Family page; you can save this all the same.</source>
        <translation>共济要先备案；账本里没有{day}时{owner}的账户给{to}用的备案。如果已经备案，请到“家庭共济”页补记；这一笔照样可以保存。</translation>
    </message>
    <message>
        <source>Only money of earlier years can be shared here.</source>
        <translation>这里只有历年账户的钱可以共济。</translation>
    </message>
    <message>
        <source>Here an account can be shared only from a balance of {0} on.</source>
        <translation>这里账户余额达到 {0} 才可以共济。</translation>
    </message>
    <message>
        <source>The wallet takes at most {0} each time.</source>
        <translation>医保钱包每笔最多 {0}。</translation>
    </message>
    <message>
        <source>The wallet takes at most {0} each time; please send it in parts.</source>
        <translation>医保钱包每笔最多 {0}，请分几笔转。</translation>
    </message>
    <message>
        <source>As far as is known the wallet is not open here.</source>
        <translation>据现有资料，这里还没有开通医保钱包。</translation>
    </message>
    <message>
        <source>As far as is known the wallet is only being tested here.</source>
        <translation>据现有资料，这里的医保钱包还在测试。</translation>
    </message>
    <message>
        <source>At most {most} a day; this is number {number}.</source>
        <translation>每天最多 {most} 笔，这是当天第 {number} 笔。</translation>
    </message>
    <message>
        <source>At most {most} a day; this would be number {number}, so it can go out only on another day.</source>
        <translation>每天最多 {most} 笔，这已是当天第 {number} 笔，要改天才能转。</translation>
    </message>
    <message>
        <source>The wallet rests {0}; nothing goes out then.</source>
        <translation>{0} 医保钱包不办理转账。</translation>
    </message>
    <message>
        <source>The wallet rests {0}, so at this hour too; it can go out once it opens.</source>
        <translation>{0} 医保钱包不办理转账，现在也是；开放以后就可以转。</translation>
    </message>
    <message>
        <source>{0} is not recorded as insured by the residents&apos; scheme on this day; the premium may be for the year to come.</source>
        <translation>账本里{0}这一天参加的不是居民医保；这笔保费可能是下一年的。</translation>
    </message>
    <message>
        <source>The residents&apos; premium of a year is {0}.</source>
        <translation>居民医保一年的个人缴费是 {0}。</translation>
    </message>
    <message>
        <source>Rests on: {0}</source>
        <translation>依据：{0}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Shares with…</source>
        <translation>共济给…</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Spending on care</source>
        <translation>看病花费</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>How bills are added up</source>
        <translation>账单的汇总方式</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>全家</translation>
    </message>
    <message>
        <source>Whose bills</source>
        <translation>谁的账单</translation>
    </message>
    <message>
        <source>No bill is recorded in this year.</source>
        <translation>这一年没有记录账单。</translation>
    </message>
    <message>
        <source>Spending on care · {0}</source>
        <translation>看病花费 · {0}</translation>
    </message>
    <message>
        <source>{0} in {1} bills; most: {2} {3}</source>
        <translation>共 {1} 张账单，{0}；最多的是{2}，{3}</translation>
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
        <source>Writing {0}</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the statement as a PDF and print it where there is one.</source>
        <translation>这台电脑上没有找到打印机。请先另存为 PDF，再拿到有打印机的电脑上打印。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printing the statement</source>
        <translation>正在打印报表</translation>
    </message>
    <message>
        <source>The statement was sent to the printer.</source>
        <translation>报表已发送到打印机。</translation>
    </message>
    <message>
        <source>Cancelled. No file was written or changed.</source>
        <translation>已取消，没有写入或改动任何文件。</translation>
    </message>
    <message>
        <source>The printer did not take the statement. Please look whether it is on and connected, or save the statement as a PDF.</source>
        <translation>打印机没有接收报表。请检查打印机是否已开机并连接好，或者先另存为 PDF。</translation>
    </message>
    <message>
        <source>Statement {year} of the family</source>
        <translation>{year}年度报表 全家</translation>
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
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print the statement (Ctrl+P)</source>
        <translation>打印报表（Ctrl+P）</translation>
    </message>
    <message>
        <source>The whole family in one</source>
        <translation>全家合成一份</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>存为网页…</translation>
    </message>
    <message>
        <source>Save all as one pack…</source>
        <translation>全部打包…</translation>
    </message>
    <message>
        <source>The same figures in each kind of file, with every entry.</source>
        <translation>每种文件的数字完全一致，并附每一笔明细。</translation>
    </message>
    <message>
        <source>Personal account: carries over each year</source>
        <translation>个人账户：年年结转</translation>
    </message>
    <message>
        <source>Outpatient limit: starts anew each year</source>
        <translation>门诊额度：每年重新开始</translation>
    </message>
    <message>
        <source>Income tax: apart from both</source>
        <translation>个人所得税：与两者都无关</translation>
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
        <source>Open its bi&amp;ll</source>
        <translation>打开对应的账单(&amp;L)</translation>
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
        <source>This paid a part of a bill. Mark here that it came back; what the bill says is changed there.</source>
        <translation>这笔钱付了一张账单的一部分。退回了可以在这里标记；金额要到账单里改。</translation>
    </message>
    <message>
        <source>If the bill itself is in the book, write this part there.</source>
        <translation>如果这张账单也记在账本里，请把共济部分写在账单里。</translation>
    </message>
    <message>
        <source>It leaves this account at once and is on its way until it is accepted; if it is not, it comes back.</source>
        <translation>转出后立即从账户扣除，对方接收前算在途；没有接收会退回。</translation>
    </message>
    <message>
        <source>The yearly premium of somebody in the residents&apos; scheme; it fills no account there.</source>
        <translation>居民医保一年一交的个人缴费；交了也不会进个人账户。</translation>
    </message>
    <message>
        <source>A city&apos;s own health insurance. Where an account may pay it, it must usually hold the whole price.</source>
        <translation>各地的惠民保。允许用账户支付的地方，账户里一般要够付全款。</translation>
    </message>
    <message>
        <source>The yearly part of long-term care insurance, where an account may pay it.</source>
        <translation>长期护理保险的年度个人缴费，限允许用账户支付的地方。</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>一步一步怎么算</translation>
    </message>
    <message>
        <source>Where you go</source>
        <translation>去哪里看病</translation>
    </message>
    <message>
        <source>Where is it cheaper?</source>
        <translation>去哪里看更省</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>看病之前先算一算</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Amount in scope</source>
        <translation>范围内费用(&amp;A)</translation>
    </message>
    <message>
        <source>Who&amp;le bill</source>
        <translation>总费用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>去哪里(&amp;W)</translation>
    </message>
    <message>
        <source>May stay empty: only if part of it is out of scope.</source>
        <translation>可以不填；有医保范围外的费用时再填。</translation>
    </message>
    <message>
        <source>The fund pays</source>
        <translation>统筹基金付</translation>
    </message>
    <message>
        <source>Own account pays</source>
        <translation>个人账户付</translation>
    </message>
    <message>
        <source>You pay in cash</source>
        <translation>自己掏现金</translation>
    </message>
    <message>
        <source>Who would pay what</source>
        <translation>这次谁付多少</translation>
    </message>
    <message>
        <source>&amp;Make a bill of it…</source>
        <translation>记成一张票据(&amp;M)…</translation>
    </message>
    <message>
        <source>See this region&apos;s &amp;figures</source>
        <translation>看看本地的政策数字(&amp;F)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Resting on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The fund&apos;s share {share}</source>
        <translation>报销 {share}</translation>
    </message>
    <message>
        <source>The fund&apos;s share above it {share}</source>
        <translation>超过部分报销 {share}</translation>
    </message>
    <message>
        <source>{tier}: the fund&apos;s share {share}</source>
        <translation>{tier}报销 {share}</translation>
    </message>
    <message>
        <source>Amount in scope</source>
        <translation>政策范围内费用</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>范围外</translation>
    </message>
    <message>
        <source>This year&apos;s account money first</source>
        <translation>先用当年账户</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>Shared with the fund</source>
        <translation>可以报销的部分</translation>
    </message>
    <message>
        <source>Cap of the year</source>
        <translation>全年封顶</translation>
    </message>
    <message>
        <source>Cap of one visit</source>
        <translation>单次封顶</translation>
    </message>
    <message>
        <source>Cap at this kind of hospital</source>
        <translation>这一级医院的封顶</translation>
    </message>
    <message>
        <source>Cap of the month</source>
        <translation>当月封顶</translation>
    </message>
    <message>
        <source>Your own part</source>
        <translation>剩下的自己付</translation>
    </message>
    <message>
        <source>all of it is your own; the account may pay it</source>
        <translation>全部自己付；个人账户有余额时可以由账户付</translation>
    </message>
    <message>
        <source>the account holds {base}</source>
        <translation>账户里有 {base}，不够的付现金</translation>
    </message>
    <message>
        <source>the whole bill is in scope</source>
        <translation>全部在医保范围内</translation>
    </message>
    <message>
        <source>of {base} in all; the rest is out of scope</source>
        <translation>总费用 {base}，其余是范围外的，要自己付</translation>
    </message>
    <message>
        <source>this year&apos;s account money pays {amount}</source>
        <translation>当年账户里的钱先付 {amount}</translation>
    </message>
    <message>
        <source>nothing is left of this year&apos;s account money</source>
        <translation>当年账户的钱已经用完，不用先付</translation>
    </message>
    <message>
        <source>only {base} is left: {amount} less</source>
        <translation>额度只剩 {base}，所以少付 {amount}</translation>
    </message>
    <message>
        <source>{base} is left, which is enough</source>
        <translation>额度还有 {base}，够用</translation>
    </message>
    <message>
        <source>you pay {amount} before the fund shares</source>
        <translation>先自己付 {amount}，之后才报销</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>这里没有起付线</translation>
    </message>
    <message>
        <source>nothing is left to take it from</source>
        <translation>没有剩下的费用，不用付</translation>
    </message>
    <message>
        <source>reached already; nothing more to pay first</source>
        <translation>已经付满，不用再付</translation>
    </message>
    <message>
        <source>only {base} still counts: {amount} is not shared</source>
        <translation>今年只剩 {base} 能算，超出的 {amount} 不报销</translation>
    </message>
    <message>
        <source>within the {base} that still count this year</source>
        <translation>在今年还能算的 {base} 以内</translation>
    </message>
    <message>
        <source>{name} {value}, since {day}</source>
        <translation>{name} {value}，{day}起</translation>
    </message>
    <message>
        <source>Confirmed by you on {0}</source>
        <translation>您已在{0}核实</translation>
    </message>
    <message>
        <source>The deductible of this region is not known.</source>
        <translation>没有查到本地的起付线。</translation>
    </message>
    <message>
        <source>The deductible is counted by visit: this time you pay {0} first, then the fund shares.</source>
        <translation>起付线按次计算：这次先自己付 {0}，之后才报销。</translation>
    </message>
    <message>
        <source>The deductible is counted by month: this time you pay {0} first, then the fund shares.</source>
        <translation>起付线按月计算：这次先自己付 {0}，之后才报销。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>The deductible for {tier} is reached</source>
        <translation>去{tier}的起付线已付满</translation>
    </message>
    <message>
        <source>For {tier} {left} of the deductible is left</source>
        <translation>去{tier}的起付线还差 {left}</translation>
    </message>
    <message>
        <source>going to {0} later, {1} is still to be made up</source>
        <translation>以后改去{0}，还要补 {1}</translation>
    </message>
    <message>
        <source>going elsewhere later, this is to be made up: {0}</source>
        <translation>以后改去别处，还要补：{0}</translation>
    </message>
    <message>
        <source>There is no deductible here.</source>
        <translation>这里没有起付线。</translation>
    </message>
    <message>
        <source>This year&apos;s deductible is reached after it.</source>
        <translation>看完这次，今年的起付线就付满了。</translation>
    </message>
    <message>
        <source>Deductible still to pay this year after it: {0}</source>
        <translation>看完这次，起付线还差 {0}。</translation>
    </message>
    <message>
        <source>There is no yearly cap here.</source>
        <translation>这里的门诊报销不设封顶。</translation>
    </message>
    <message>
        <source>This year&apos;s limit left after it: {0}</source>
        <translation>看完这次，今年额度还剩 {0}。</translation>
    </message>
    <message>
        <source>This year&apos;s limit left after it: {0} (counted by the amount in scope)</source>
        <translation>看完这次，今年额度还剩 {0}（按政策范围内费用算）。</translation>
    </message>
    <message>
        <source>Here this year&apos;s account money is used first, then the deductible, then the fund shares.</source>
        <translation>这里先用当年账户的钱，再过自负段，然后按比例报销。</translation>
    </message>
    <message>
        <source>Residents&apos; insurance has no personal account: what the fund does not pay is paid in cash.</source>
        <translation>居民医保没有个人账户，统筹基金不付的部分要付现金。</translation>
    </message>
    <message>
        <source>This kind of insurance has no personal account: what the fund does not pay is paid in cash.</source>
        <translation>这种参保方式不设个人账户：基金不付的部分用现金付。</translation>
    </message>
    <message>
        <source>No contribution is recorded from {since} on: the bureau may not pay for this visit.</source>
        <translation>账本里从{since}起没有划入记录，可能算中断缴费，这次也许报不了。</translation>
    </message>
    <message>
        <source>The waiting time lasts until {until}: the bureau may not pay for this visit.</source>
        <translation>中断后的等待期到{until}为止，这次也许报不了。</translation>
    </message>
    <message>
        <source>The waiting time is running: the bureau may not pay for it.</source>
        <translation>现在还在等待期，这次也许报不了。</translation>
    </message>
    <message>
        <source>The balance stays usable.</source>
        <translation>账户余额照常可用。</translation>
    </message>
    <message>
        <source>No birthday is recorded: reckoned with the figures of the youngest age group.</source>
        <translation>没有填生日，按最低年龄档估算。</translation>
    </message>
    <message>
        <source>Reckoned with the figures found so far; by then they may be others.</source>
        <translation>按目前查到的标准估算；到时可能不同。</translation>
    </message>
    <message>
        <source>After a gap this region may lower the fund&apos;s share by {0}; that is never reckoned here.</source>
        <translation>断缴后，本地可能把报销比例降低 {0}；估算里没有扣减，请向医保局确认。</translation>
    </message>
    <message>
        <source>Please correct the field marked red first.</source>
        <translation>先改好标红的一项。</translation>
    </message>
    <message>
        <source>How much the fund pays cannot be told yet: for {region} this is not known: {figures}. You can enter the figures yourself; your bureau knows them.</source>
        <translation>现在还算不出能报多少：没有查到{region}的“{figures}”。可以问问当地医保局，再填上您自己的数值。</translation>
    </message>
    <message>
        <source>Write the amount, and here stands at once who would pay what.</source>
        <translation>填上金额，这里马上显示谁付多少。</translation>
    </message>
    <message>
        <source>{0} is not insured anywhere on that day as far as this book knows. You can enter it in Settings.</source>
        <translation>账本里没有{0}在这一天的参保记录，所以算不出来。可以在“设置”里补上。</translation>
    </message>
    <message>
        <source>Only an estimate; nothing of it is kept. The hospital&apos;s bill counts.</source>
        <translation>这只是估算，不会记进账本；实际以医院结算为准。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>Fund pays</source>
        <translation>统筹基金付</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>自己付</translation>
    </message>
    <message>
        <source>For this amount it makes no difference where.</source>
        <translation>这个金额去哪里都一样。</translation>
    </message>
    <message>
        <source>You pay least where you have chosen: {0}.</source>
        <translation>您选的{0}自己付得最少。</translation>
    </message>
    <message>
        <source>At {tier} you pay {less} less for the same amount.</source>
        <translation>同样的费用，去{tier}自己少付 {less}。</translation>
    </message>
    <message>
        <source>Estimated; correct it by the receipt</source>
        <translation>估算的金额，请按票据更正</translation>
    </message>
    <message>
        <source>For the same amount in scope. Prices of hospitals differ; only the shares are compared here.</source>
        <translation>按同样的范围内费用比较；各家收费可能不同，这里只比报销多少。</translation>
    </message>
    <message>
        <source>The deductible is reached wherever you go.</source>
        <translation>起付线已付满，去哪一级都不用再付。</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Double-click, or press {0} on it, to ask why.</source>
        <translation>双击它，或选中后按 {0}，可以问“为什么是这个数”。</translation>
    </message>
    <message>
        <source>Why is it this number?</source>
        <translation>为什么是这个数？</translation>
    </message>
    <message>
        <source>There is no number here to explain.</source>
        <translation>这里没有可以解释的数。</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>怎么算出来的</translation>
    </message>
    <message>
        <source>Figures used</source>
        <translation>用到的标准</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Refund: {0}</source>
        <translation>退费：{0}</translation>
    </message>
    <message>
        <source>Family sharing: {0}</source>
        <translation>家庭共济：{0}</translation>
    </message>
    <message>
        <source>Came back: {0}</source>
        <translation>退回：{0}</translation>
    </message>
    <message>
        <source>Carried over from {0}</source>
        <translation>由 {0} 年度结转</translation>
    </message>
    <message>
        <source>Correction upwards</source>
        <translation>更正（调增）</translation>
    </message>
    <message>
        <source>Correction downwards</source>
        <translation>更正（调减）</translation>
    </message>
    <message>
        <source>Opening balance entered</source>
        <translation>建账时填写的期初余额</translation>
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
        <source>Corrections upwards</source>
        <translation>更正（调增）</translation>
    </message>
    <message>
        <source>Moved in from another region</source>
        <translation>从其他地区转入</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Shared money that came back</source>
        <translation>共济退回</translation>
    </message>
    <message>
        <source>Taken from this year&apos;s money</source>
        <translation>用掉的当年账户</translation>
    </message>
    <message>
        <source>Taken from earlier years&apos; money, when this year&apos;s was used up</source>
        <translation>当年账户用完之后，用掉的历年账户</translation>
    </message>
    <message>
        <source>Sent to a wallet, not accepted yet</source>
        <translation>转进医保钱包，对方还没有接收</translation>
    </message>
    <message>
        <source>Moved out to another region</source>
        <translation>转往其他地区</translation>
    </message>
    <message>
        <source>Of it arrived</source>
        <translation>其中已经到账</translation>
    </message>
    <message>
        <source>Arrived without having left</source>
        <translation>没有转出记录的到账</translation>
    </message>
    <message>
        <source>Cap of the year</source>
        <translation>年度上限</translation>
    </message>
    <message>
        <source>Used by bills that count</source>
        <translation>计入额度的账单已用</translation>
    </message>
    <message>
        <source>Beyond the cap: it does not count</source>
        <translation>超出上限的部分，不再计入</translation>
    </message>
    <message>
        <source>Not above the cap: the rest is still left</source>
        <translation>没有超出上限，这部分是剩余额度</translation>
    </message>
    <message>
        <source>Bill that counts</source>
        <translation>计入额度的账单</translation>
    </message>
    <message>
        <source>Refund: given back to the limit</source>
        <translation>退费：退回额度</translation>
    </message>
    <message>
        <source>Deductible of the year</source>
        <translation>年度起付标准</translation>
    </message>
    <message>
        <source>Paid by bills so far</source>
        <translation>账单已累计</translation>
    </message>
    <message>
        <source>More than the deductible: no more due</source>
        <translation>超过起付标准的部分，不用再付</translation>
    </message>
    <message>
        <source>Taken by the rule from a bill</source>
        <translation>按规则从账单计算</translation>
    </message>
    <message>
        <source>As printed on the bill</source>
        <translation>票据上印的起付金额</translation>
    </message>
    <message>
        <source>Paid oneself in scope</source>
        <translation>目录范围内自付</translation>
    </message>
    <message>
        <source>Only what is above this is deductible</source>
        <translation>超过这个数的部分才能扣除</translation>
    </message>
    <message>
        <source>Not reached: nothing is deductible</source>
        <translation>没有达到，不能扣除</translation>
    </message>
    <message>
        <source>Beyond the most that is deductible</source>
        <translation>超出可扣除上限的部分</translation>
    </message>
    <message>
        <source>Not deductible: the figures are not known</source>
        <translation>扣除标准不知道，算不出来</translation>
    </message>
    <message>
        <source>Not counted, since the split is not recorded</source>
        <translation>没有记下自付金额，没有计入</translation>
    </message>
    <message>
        <source>On this year&apos;s money</source>
        <translation>当年账户的利息</translation>
    </message>
    <message>
        <source>On earlier years&apos; money</source>
        <translation>历年账户的利息</translation>
    </message>
    <message>
        <source>Daily balances added up, this year&apos;s</source>
        <translation>当年账户每日余额之和</translation>
    </message>
    <message>
        <source>Daily balances added up, earlier years&apos;</source>
        <translation>历年账户每日余额之和</translation>
    </message>
    <message>
        <source>Paid to the passbook</source>
        <translation>存入存折</translation>
    </message>
    <message>
        <source>Taken from the passbook</source>
        <translation>从存折取出</translation>
    </message>
    <message>
        <source>Amount in scope</source>
        <translation>符合政策范围的金额</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>范围外</translation>
    </message>
    <message>
        <source>This year&apos;s account money first</source>
        <translation>先用当年账户</translation>
    </message>
    <message>
        <source>Shared with the fund</source>
        <translation>可以报销的部分</translation>
    </message>
    <message>
        <source>Left under the cap</source>
        <translation>限额还剩</translation>
    </message>
    <message>
        <source>The account holds</source>
        <translation>账户里有</translation>
    </message>
    <message>
        <source>Deductible taken</source>
        <translation>其中起付线</translation>
    </message>
    <message>
        <source>The fund&apos;s share</source>
        <translation>统筹基金按比例支付</translation>
    </message>
    <message>
        <source>The fund&apos;s share above the threshold</source>
        <translation>超过分界线后按比例支付</translation>
    </message>
    <message>
        <source>Cut off by a cap</source>
        <translation>受上限限制扣减</translation>
    </message>
    <message>
        <source>Recorded for the month</source>
        <translation>为这个月记下的划入</translation>
    </message>
    <message>
        <source>Should have come</source>
        <translation>应当划入</translation>
    </message>
    <message>
        <source>Contribution base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>Base times rate</source>
        <translation>基数 × 比例</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Paid by the personal account</source>
        <translation>个人账户支付</translation>
    </message>
    <message>
        <source>Shared with a relative</source>
        <translation>共济给亲属</translation>
    </message>
    <message>
        <source>Whole bill</source>
        <translation>账单总费用</translation>
    </message>
    <message>
        <source>Pooled fund</source>
        <translation>统筹基金</translation>
    </message>
    <message>
        <source>Other funds</source>
        <translation>其他基金</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Relatives&apos; accounts</source>
        <translation>亲属账户</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>今天的余额</translation>
    </message>
    <message>
        <source>Entry as it was before</source>
        <translation>这一笔原来的记录</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>这一笔</translation>
    </message>
    <message>
        <source>This bill</source>
        <translation>这张账单</translation>
    </message>
    <message>
        <source>No credit is recorded</source>
        <translation>没有划入记录</translation>
    </message>
    <message>
        <source>Official figure</source>
        <translation>官方数字</translation>
    </message>
    <message>
        <source>This year&apos;s money in this book</source>
        <translation>账本里的当年账户</translation>
    </message>
    <message>
        <source>Earlier years&apos; money in this book</source>
        <translation>账本里的历年账户</translation>
    </message>
    <message>
        <source>Balance in this book</source>
        <translation>账本里的余额</translation>
    </message>
    <message>
        <source>Paid by the fund in this book</source>
        <translation>账本里的统筹基金支付</translation>
    </message>
    <message>
        <source>The balance is what was carried over from the year before, plus all that came in, minus all that went out. At the end of a year all of it carries over; not a fen is lost. What the pooled fund pays never touches it.</source>
        <translation>账户余额 = 上年结转 + 全年转入 − 全年转出。年末余额全部结转到下一年，一分不少。统筹基金支付的钱不动账户余额。</translation>
    </message>
    <message>
        <source>This is the sum of the entries that you recorded in the account&apos;s year; nothing is estimated.</source>
        <translation>这是您在这个账户年度里记下的各笔之和，没有任何估算。</translation>
    </message>
    <message>
        <source>What the bureau credits in a year is this year&apos;s money; at the year&apos;s end it is carried over and becomes earlier years&apos; money. Unless the region says otherwise, this year&apos;s money is used first and then earlier years&apos;; the balance is the same in whatever order.</source>
        <translation>医保局在本年度划入的钱进当年账户，年末结转后成为历年账户。当地没有另外规定时，先用当年账户，不够再用历年账户；不论先用哪一部分，总余额都一样。</translation>
    </message>
    <message>
        <source>Money sent to a wallet and not accepted yet, and money that has left one region and not reached the next, is in no account; it is not lost.</source>
        <translation>转进医保钱包而对方还没有接收的钱，以及已经离开一个地区、还没有到达下一个地区的钱，暂时不在任何账户里；钱没有丢。</translation>
    </message>
    <message>
        <source>Only what the pooled fund paid of outpatient bills uses the limit. Money from your own account or in cash does not. A refund gives back what its bill used, in that bill&apos;s year.</source>
        <translation>只有统筹基金为门诊账单支付的部分占用额度；个人账户和现金支付的部分不占。退费会把原账单占用的额度退回它所在的年度。</translation>
    </message>
    <message>
        <source>Here the limit counts eligible expense, whoever paid it, and not what the fund paid. A refund gives back what its bill used, in that bill&apos;s year.</source>
        <translation>这里的额度按政策范围内的费用累计，不管由谁支付，也不按统筹基金支付的金额算。退费会把原账单占用的额度退回它所在的年度。</translation>
    </message>
    <message>
        <source>The cap is the figure in force for this person on the last day of the year, or today while the year is running.</source>
        <translation>上限是此人在年度最后一天适用的标准；年度还没结束时，按今天适用的标准。</translation>
    </message>
    <message>
        <source>Left is the cap minus what is used, and never less than nothing. A new limit starts with each year; what is left is not carried over, and the balance is not touched.</source>
        <translation>剩余 = 上限 − 已用，最少为零。每年新年度额度开始；没用完的额度不结转，也不影响余额。</translation>
    </message>
    <message>
        <source>The year has ended, so what was left of its limit has lapsed: a limit is not money and is not carried over. The balance of the account is not touched.</source>
        <translation>这一年度已经结束，没用完的额度已失效：额度不是钱，不会结转。账户余额不受影响。</translation>
    </message>
    <message>
        <source>The deductible is what you pay yourself before the fund begins to pay. A bill takes what is printed on it, or else what the region&apos;s rule takes of its eligible part, until the year&apos;s deductible is reached.</source>
        <translation>起付线是统筹基金开始支付之前由您自己先付的部分。每张账单按票据上印的起付金额计算；票据没有印的，按当地规则从符合政策范围的金额里计算，累计到年度起付标准为止。</translation>
    </message>
    <message>
        <source>The credit is what you recorded for this month. For employees it should be the contribution base times the rate; for retirees it is a fixed sum.</source>
        <translation>划入金额就是您为这个月记下的数额。在职人员一般等于缴费基数乘以划入比例，退休人员是定额。</translation>
    </message>
    <message>
        <source>Shared money leaves the balance of the one who shares it. The bill uses the limit and the deductible of the patient. What was not accepted comes back.</source>
        <translation>共济出去的钱从出钱人的余额里扣；账单占用的是患者自己的额度和起付线。对方没有接收的钱会退回来。</translation>
    </message>
    <message>
        <source>A month is missing when a credit was due and none is recorded for it. The balance stays usable; the bureau can tell what it means for the benefits.</source>
        <translation>某个月本该划入、账本里却没有记录，就算缺了一个月。余额照样能用；对待遇有什么影响，请向当地医保局核实。</translation>
    </message>
    <message>
        <source>This is what the book holds up to that day minus what the official source printed. Most often an entry is missing or stands there twice.</source>
        <translation>相差的数 = 账本到那一天的数 − 官方给出的数。多半是漏记了一笔，或者重复记了一笔。</translation>
    </message>
    <message>
        <source>Figures come from public pages or from you. Until you confirm one with the bureau it is unverified; the bureau&apos;s word counts.</source>
        <translation>政策数值来自公开网页，或由您自己填写。在您向医保局核实之前都算未核实，请以当地医保局的答复为准。</translation>
    </message>
    <message>
        <source>Money that comes in raises the balance, money that leaves lowers it.</source>
        <translation>转入的钱使余额增加，转出的钱使余额减少。</translation>
    </message>
    <message>
        <source>Of a bill only the part paid by the personal account lowers the balance. What the pooled fund paid uses the limit; cash touches neither.</source>
        <translation>一张账单里，只有个人账户支付的部分会减少余额；统筹基金支付的部分占用门诊额度；现金支付的部分两样都不影响。</translation>
    </message>
    <message>
        <source>In these days no cover is known: a credit is missing, or a waiting time was running. It is only a hint; what the fund paid stays as recorded, and the balance stays usable.</source>
        <translation>按本账本，这些天没有待遇：缺了缴费记录，或者在等待期里。这只是提示；基金付了多少仍按记录，余额照样可以用。</translation>
    </message>
    <message>
        <source>This is an estimate by the region&apos;s method; it is in no balance. What the bureau pays counts: once its interest of the year is recorded, nothing is estimated.</source>
        <translation>这是按当地办法的估算，不计入任何余额。以医保局的结息为准：记下那一年的结息之后，就不再估算。</translation>
    </message>
    <message>
        <source>What the patient paid oneself for items in scope is added up over the calendar year. It is a line for the tax return and no money of the book.</source>
        <translation>把患者一个自然年里目录范围内自付的钱加起来。这是报税用的一行，不是账本里的钱。</translation>
    </message>
    <message>
        <source>This is the sum of what you recorded of the passbook. It is money of its own, apart from the account: it is not part of the balance.</source>
        <translation>这是您记下的存折收支之和。存折里的钱单独记账，不属于个人账户余额。</translation>
    </message>
    <message>
        <source>This is an estimate with the figures of the day of the visit and what is recorded before it; the receipt counts. Nothing is kept.</source>
        <translation>这是按就诊当天的标准和此前的记录估算的，以票据为准；不会记入账本。</translation>
    </message>
    <message>
        <source>This is how it will be once you save; nothing is kept yet.</source>
        <translation>这是保存之后的样子；现在还没有记入账本。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Why? ›</source>
        <translation>为什么 ›</translation>
    </message>
    <message>
        <source>Entries ›</source>
        <translation>查看明细 ›</translation>
    </message>
    <message>
        <source>{names}: {source}</source>
        <translation>{names}：{source}</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>This is a figure of the policy: {0}. It is not computed.</source>
        <translation>这是一项政策标准，数值为 {0}，不是算出来的。</translation>
    </message>
    <message>
        <source>Nothing is recorded for it, so it is {0}.</source>
        <translation>没有相关记录，所以是 {0}。</translation>
    </message>
    <message>
        <source>These {0} months make the gap.</source>
        <translation>这 {0} 个月就是缺的月份。</translation>
    </message>
    <message>
        <source>{cap_left} was left under the cap, which is enough.</source>
        <translation>限额还有 {cap_left}，够用。</translation>
    </message>
    <message>
        <source>{up} in, {down} out: {result}.</source>
        <translation>进 {up}，出 {down}，合计 {result}。</translation>
    </message>
    <message>
        <source>It all adds up to {result}.</source>
        <translation>各项合计就是 {result}。</translation>
    </message>
    <message>
        <source>Carried over {carried}, came in {came}, went out {down}: the balance is {result}.</source>
        <translation>上年结转 {carried}，收入 {came}，支出 {down}，余额 {result}。</translation>
    </message>
    <message>
        <source>{up} came in, {down} was used: {result} is left.</source>
        <translation>共有 {up}，用去 {down}，还剩 {result}。</translation>
    </message>
    <message>
        <source>{up} was shared, {down} came back: {result}.</source>
        <translation>共济 {up}，退回 {down}，实际用了 {result}。</translation>
    </message>
    <message>
        <source>This book has {ours}, the official figure is {printed}: {result} apart.</source>
        <translation>账本里是 {ours}，官方数字是 {printed}，相差 {result}。</translation>
    </message>
    <message>
        <source>The balance today is {balance_now}; once saved it is {result}.</source>
        <translation>现在的余额是 {balance_now}，保存后是 {result}。</translation>
    </message>
    <message>
        <source>Cap {cap}, used {used}: {result} is left.</source>
        <translation>上限 {cap}，已用 {used}，还剩 {result}。</translation>
    </message>
    <message>
        <source>Cap {cap}, used {used}: the unused {result} has lapsed; the balance is not touched.</source>
        <translation>上限 {cap}，已用 {used}，没用完的 {result} 已失效，不影响余额。</translation>
    </message>
    <message>
        <source>Used {used}, cap {cap}: {result} above it.</source>
        <translation>已用 {used}，上限 {cap}，超出 {result}。</translation>
    </message>
    <message>
        <source>Deductible {deductible}, paid {deductible_used}: {result} is still to be paid.</source>
        <translation>起付线 {deductible}，已付 {deductible_used}，还差 {result}。</translation>
    </message>
    <message>
        <source>Cap {cap}, used {used}, this bill uses {this_bill}: {result} is left.</source>
        <translation>上限 {cap}，已用 {used}，这张账单用 {this_bill}，还剩 {result}。</translation>
    </message>
    <message>
        <source>Bill {bill_total}, the fund pays {bill_fund}, the account pays {bill_account}: {result} is left to pay in cash.</source>
        <translation>账单 {bill_total}，统筹基金付 {bill_fund}，个人账户付 {bill_account}，还要付现金 {result}。</translation>
    </message>
    <message>
        <source>Bill {bill_total}, the fund pays {bill_fund}: the account, which holds {account_holds}, pays {result} of the rest.</source>
        <translation>账单 {bill_total}，统筹基金付 {bill_fund}；个人账户里有 {account_holds}，付其余的 {result}。</translation>
    </message>
    <message>
        <source>Of {eligible} in scope you pay the deductible {estimated_deductible} first; of the rest the fund pays {result} by its share and within its caps.</source>
        <translation>政策范围内 {eligible}，先自己付起付线 {estimated_deductible}，其余按比例在限额内报销，统筹基金付 {result}。</translation>
    </message>
    <message>
        <source>Of {shared} the fund pays {share}: {result}.</source>
        <translation>{shared} 按 {share} 报销，是 {result}。</translation>
    </message>
    <message>
        <source>{cap_left} was left under the cap: {result} is cut off.</source>
        <translation>限额还剩 {cap_left}，超出的 {result} 不报销。</translation>
    </message>
    <message>
        <source>Bill {bill_total}, out of scope {outside}: {result} is in scope.</source>
        <translation>账单 {bill_total}，范围外 {outside}，范围内 {result}。</translation>
    </message>
    <message>
        <source>Bill {bill_total}, in scope {eligible}: the other {result} is your own; the account may pay it.</source>
        <translation>账单 {bill_total}，范围内 {eligible}，其余 {result} 全部自己付；可以由个人账户付。</translation>
    </message>
    <message>
        <source>Here this year&apos;s account money pays {result} first.</source>
        <translation>这里先由当年账户付 {result}。</translation>
    </message>
    <message>
        <source>You pay {result} of this visit before the fund shares.</source>
        <translation>这次先自己付起付线 {result}，之后才报销。</translation>
    </message>
    <message>
        <source>Of {eligible} in scope {down} is taken first: the fund shares {result}.</source>
        <translation>政策范围内 {eligible}，先去掉 {down}，其余 {result} 按比例报销。</translation>
    </message>
    <message>
        <source>Bill {bill_total}, the fund pays {bill_fund}: {result} is your own.</source>
        <translation>账单 {bill_total}，统筹基金付 {bill_fund}，自己承担 {result}。</translation>
    </message>
    <message>
        <source>All of it together is {result}.</source>
        <translation>各项合计是 {result}。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>Opening balance of {year}</source>
        <translation>{year} 年度期初余额</translation>
    </message>
    <message>
        <source>Credited in {year}</source>
        <translation>{year} 年度划入</translation>
    </message>
    <message>
        <source>Interest in {year}</source>
        <translation>{year} 年度利息</translation>
    </message>
    <message>
        <source>Other money in, in {year}</source>
        <translation>{year} 年度其他转入</translation>
    </message>
    <message>
        <source>Own bills paid by the account in {year}</source>
        <translation>{year} 年度本人账单由账户支付</translation>
    </message>
    <message>
        <source>Shared with relatives in {year}</source>
        <translation>{year} 年度共济给亲属</translation>
    </message>
    <message>
        <source>Other money out, in {year}</source>
        <translation>{year} 年度其他转出</translation>
    </message>
    <message>
        <source>Balance at the end of {year}</source>
        <translation>{year} 年度末余额</translation>
    </message>
    <message>
        <source>Balance up to today ({year})</source>
        <translation>截至今天的余额（{year} 年度）</translation>
    </message>
    <message>
        <source>Balance at the end of {day}</source>
        <translation>{day}当天结束时的余额</translation>
    </message>
    <message>
        <source>Lowest balance, on {day}</source>
        <translation>最低余额，{day}</translation>
    </message>
    <message>
        <source>This year&apos;s money ({year})</source>
        <translation>当年账户（{year} 年度）</translation>
    </message>
    <message>
        <source>Earlier years&apos; money ({year})</source>
        <translation>历年账户（{year} 年度）</translation>
    </message>
    <message>
        <source>Money on its way at the end of {year}</source>
        <translation>{year} 年度末在途资金</translation>
    </message>
    <message>
        <source>Balance after this entry</source>
        <translation>记入之后的余额</translation>
    </message>
    <message>
        <source>What this entry of {day} does to the account</source>
        <translation>{day}这一笔对账户的影响</translation>
    </message>
    <message>
        <source>Outpatient cap of {year} · {region}</source>
        <translation>{year} 年度门诊上限 · {region}</translation>
    </message>
    <message>
        <source>Limit used in {year} · {region}</source>
        <translation>{year} 年度已用额度 · {region}</translation>
    </message>
    <message>
        <source>Limit left in {year} · {region}</source>
        <translation>{year} 年度剩余额度 · {region}</translation>
    </message>
    <message>
        <source>Limit of {year} that lapsed · {region}</source>
        <translation>{year} 年度已失效额度 · {region}</translation>
    </message>
    <message>
        <source>Above the cap in {year} · {region}</source>
        <translation>{year} 年度超出上限 · {region}</translation>
    </message>
    <message>
        <source>Paid by the fund in {year} · {region}</source>
        <translation>{year} 年度统筹基金支付 · {region}</translation>
    </message>
    <message>
        <source>Deductible of {year} · {region}</source>
        <translation>{year} 年度起付标准 · {region}</translation>
    </message>
    <message>
        <source>Deductible paid in {year} · {region}</source>
        <translation>{year} 年度已累计起付 · {region}</translation>
    </message>
    <message>
        <source>Deductible left in {year} · {region}</source>
        <translation>{year} 年度起付线还差 · {region}</translation>
    </message>
    <message>
        <source>Limit of {year} left after this bill</source>
        <translation>记入之后 {year} 年度的剩余额度</translation>
    </message>
    <message>
        <source>Paid by the fund in {year} after this bill</source>
        <translation>记入之后 {year} 年度统筹基金支付</translation>
    </message>
    <message>
        <source>Credit for {month}</source>
        <translation>{month}的划入</translation>
    </message>
    <message>
        <source>Spending on care in {year}</source>
        <translation>{year} 年度看病花费</translation>
    </message>
    <message>
        <source>Went from this account to relatives</source>
        <translation>从此账户共济给亲属</translation>
    </message>
    <message>
        <source>Relatives&apos; accounts paid for this person</source>
        <translation>亲属账户为此人支付</translation>
    </message>
    <message>
        <source>Shared in all</source>
        <translation>共济总额</translation>
    </message>
    <message>
        <source>Shared money that was used</source>
        <translation>共济实际使用</translation>
    </message>
    <message>
        <source>Left to pay in cash (estimate)</source>
        <translation>还要付的现金（估算）</translation>
    </message>
    <message>
        <source>Paid by the own account (estimate)</source>
        <translation>个人账户付多少（估算）</translation>
    </message>
    <message>
        <source>What the fund would pay (estimate)</source>
        <translation>统筹基金能付（估算）</translation>
    </message>
    <message>
        <source>Left on the passbook</source>
        <translation>存折余额</translation>
    </message>
    <message>
        <source>Left on the passbook after {year}</source>
        <translation>{year} 年末存折余额</translation>
    </message>
    <message>
        <source>Paid to the passbook in {year}</source>
        <translation>{year} 年存入存折</translation>
    </message>
    <message>
        <source>Taken from the passbook in {year}</source>
        <translation>{year} 年从存折取出</translation>
    </message>
    <message>
        <source>Months without a credit</source>
        <translation>没有划入记录的月数</translation>
    </message>
    <message>
        <source>Paid by the fund without cover, from {day}</source>
        <translation>{day}起没有待遇期间基金支付的</translation>
    </message>
    <message>
        <source>Interest of {year} (estimate)</source>
        <translation>{year}年度利息（估算）</translation>
    </message>
    <message>
        <source>Serious-illness tax deduction of {year}</source>
        <translation>{year}年大病医疗专项附加扣除</translation>
    </message>
    <message>
        <source>Difference to the official balance</source>
        <translation>与官方余额相差</translation>
    </message>
    <message>
        <source>Difference to the official figure of this year&apos;s money</source>
        <translation>与官方当年账户相差</translation>
    </message>
    <message>
        <source>Difference to the official figure of earlier years&apos; money</source>
        <translation>与官方历年账户相差</translation>
    </message>
    <message>
        <source>Difference to the official figure of what the fund paid</source>
        <translation>与官方统筹基金支付相差</translation>
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
        <translation>这是示例账本，可以随便试，不会影响您的数据。</translation>
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
        <source>Tables and books ({0})</source>
        <translation>表格和账本 ({0})</translation>
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
        <source>Find and do…</source>
        <translation>查找与执行…</translation>
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
        <source>The keys</source>
        <translation>快捷键一览</translation>
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
        <source>Cost of a visit</source>
        <translation>这次能报多少</translation>
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
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
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
        <source>Working out the numbers…</source>
        <translation>正在重新计算…</translation>
    </message>
    <message>
        <source>Your book lies at {0}. It stays on this computer: this program sends nothing anywhere.</source>
        <translation>账本保存在 {0}，只留在这台电脑上，本程序不会把任何数据发送出去。</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>dte::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Digital Trade Report Explorer</source>
        <translation>数字贸易报告图表浏览器</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Works without any network: everything shown is in the bundled snapshot.</source>
        <translation>无需网络：所示内容全部来自随附的数据快照。</translation>
    </message>
    <message>
        <source>Snapshot SHA-256: %1</source>
        <translation>数据快照 SHA-256：%1</translation>
    </message>
    <message>
        <source>Licence of the program: GNU General Public License, version 3 or later.</source>
        <translation>程序许可：GNU通用公共许可证第3版或更高版本。</translation>
    </message>
    <message>
        <source>Qt and Qt Charts: GNU General Public License, version 3. Font: a subset of Noto Sans CJK SC, SIL Open Font License 1.1. SQLite: public domain.</source>
        <translation>Qt与Qt Charts：GNU通用公共许可证第3版。字体：Noto Sans CJK SC子集，SIL开放字体许可证1.1版。SQLite：公有领域。</translation>
    </message>
    <message>
        <source>libxlsxwriter: BSD licence. qpdf: Apache License 2.0. HarfBuzz and libdeflate: MIT licence. GMP: GNU Lesser General Public License. ICU: Unicode licence.</source>
        <translation>libxlsxwriter：BSD许可证。qpdf：Apache许可证2.0。HarfBuzz和libdeflate：MIT许可证。GMP：GNU宽通用公共许可证。ICU：Unicode许可证。</translation>
    </message>
</context>
<context>
    <name>dte::Annotation</name>
    <message>
        <source>note %1 is not one</source>
        <translation>第%1条不是备注</translation>
    </message>
    <message>
        <source>note %1 holds &quot;%2&quot;, which this version does not know</source>
        <translation>第%1条备注含有本版本不认识的“%2”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of note %1 is not a text</source>
        <translation>第%1条备注的“%2”不是文字</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of note %1 is longer than %3 characters</source>
        <translation>第%1条备注的“%2”超过%3个字符</translation>
    </message>
    <message>
        <source>note %1 does not say where it belongs</source>
        <translation>第%1条备注没有说明所在位置</translation>
    </message>
    <message>
        <source>note %1 has no text</source>
        <translation>第%1条备注没有文字</translation>
    </message>
    <message>
        <source>it was made with a later version of this program</source>
        <translation>它由本程序的更新版本制作</translation>
    </message>
    <message>
        <source>it does not hold notes of this program</source>
        <translation>其中不是本程序的备注</translation>
    </message>
    <message>
        <source>note %1 stands where another one is</source>
        <translation>第%1条备注与前面的备注位置相同</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>另一个程序正在写入</translation>
    </message>
</context>
<context>
    <name>dte::AnnotationController</name>
    <message>
        <source>Another window has written there in the meantime: %1. Replace it?</source>
        <translation>另一个窗口刚刚在同一位置写下了：%1。是否替换？</translation>
    </message>
</context>
<context>
    <name>dte::AnnotationDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>位置(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>起(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>止(&amp;T)：</translation>
    </message>
    <message>
        <source>In C&amp;hinese:</source>
        <translation>中文(&amp;H)：</translation>
    </message>
    <message>
        <source>In &amp;English:</source>
        <translation>英文(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>The text has %1 characters; a note holds at most %2.</source>
        <translation>文字有%1个字符；一条备注最多%2个。</translation>
    </message>
    <message>
        <source>There is a note on that already: %1. To change it, choose it above.</source>
        <translation>该处已有备注：%1。要修改它，请在上方选择。</translation>
    </message>
</context>
<context>
    <name>dte::AuditPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a claim to see its arithmetic.</source>
        <translation>选择一项，即可查看算式。</translation>
    </message>
    <message>
        <source>Choose a value to see the releases compared.</source>
        <translation>选择一个数值，即可比较各版本。</translation>
    </message>
    <message>
        <source>&amp;Claims of the report</source>
        <translation>报告数字关系(&amp;C)</translation>
    </message>
    <message>
        <source>Other re&amp;leases</source>
        <translation>其他版本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>结论(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>图(&amp;F)</translation>
    </message>
    <message>
        <source>Claims of the report</source>
        <translation>报告数字关系</translation>
    </message>
    <message>
        <source>Other releases</source>
        <translation>其他版本</translation>
    </message>
</context>
<context>
    <name>dte::Cause</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘只可读取</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>a file may not be that large there</source>
        <translation>该处的文件不能这么大</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>链接循环</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一程序正在使用它</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>there is too little memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>磁盘报告故障</translation>
    </message>
</context>
<context>
    <name>dte::CheckCommand</name>
    <message>
        <source>Check a data file, or the bundled one, down to each value.</source>
        <translation>检查数据文件（默认为随附的数据快照），逐值核对。</translation>
    </message>
    <message>
        <source>The data file is sound.</source>
        <translation>数据文件完好。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>数字关系</translation>
    </message>
    <message>
        <source>Recompute the claims of the report: verdict, id, claim, arithmetic.</source>
        <translation>重新计算报告中的数字关系：结论、编号、内容、算式。</translation>
    </message>
</context>
<context>
    <name>dte::Command</name>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>The standard output could not be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Language of labels and messages.</source>
        <translation>标注和提示的语言。</translation>
    </message>
    <message>
        <source>Read this data file instead of the bundled one.</source>
        <translation>读取此数据文件，而不是随附的数据快照。</translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation>选项--%1需要一个值。</translation>
    </message>
    <message>
        <source>Option --%1 cannot be &quot;%2&quot;; it can be %3.</source>
        <translation>选项--%1不能是“%2”，可以是%3。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>有一个参数是空的。</translation>
    </message>
</context>
<context>
    <name>dte::CommandLine</name>
    <message>
        <source>Open the window with this figure.</source>
        <translation>打开窗口并显示此图。</translation>
    </message>
    <message>
        <source>Show the versions of program, Qt and data.</source>
        <translation>显示程序、Qt和数据的版本。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Shows and exports the figures of the digital trade report. Without a command it opens a window.</source>
        <translation>显示并导出数字贸易报告的图。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>All was done.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>命令行有误。</translation>
    </message>
    <message>
        <source>The data file cannot be used.</source>
        <translation>数据文件不可用。</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>有文件未能写入。</translation>
    </message>
    <message>
        <source>Start the presentation at once.</source>
        <translation>立即开始放映。</translation>
    </message>
    <message>
        <source>Present the slides of this file.</source>
        <translation>放映该文件中的幻灯片。</translation>
    </message>
    <message>
        <source>Present on the screen of this name.</source>
        <translation>在该名称的屏幕上放映。</translation>
    </message>
    <message>
        <source>A claim of the report does not hold.</source>
        <translation>报告中有一项数字关系不成立。</translation>
    </message>
    <message>
        <source>An argument is not text in UTF-8. Rename the file or folder, and try again.</source>
        <translation>有一个参数不是UTF-8文字。请重命名该文件或文件夹后重试。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start the program on a desktop, or use a command, which needs none: %1 export --help</source>
        <translation>没有可供打开窗口的显示器。请在桌面环境中启动本程序，或使用不需要显示器的命令：%1 export --help</translation>
    </message>
</context>
<context>
    <name>dte::ConceptsPage</name>
    <message>
        <source>Choose a concept to see what measures it.</source>
        <translation>选择一个概念，即可查看相关数据。</translation>
    </message>
    <message>
        <source>&amp;Concepts</source>
        <translation>概念框架(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念框架</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
</context>
<context>
    <name>dte::Deck</name>
    <message>
        <source>slide %1 shows a figure &quot;%2&quot;, which the data do not hold</source>
        <translation>第%1张幻灯片使用图表“%2”，但数据中没有该图</translation>
    </message>
    <message>
        <source>slide %1 shows the figure %2 with &quot;%3&quot;, which that figure does not have</source>
        <translation>第%1张幻灯片以“%3”显示图表%2，但该图没有这一项</translation>
    </message>
    <message>
        <source>it starts with none of title, figure, compare, closing, note, minutes</source>
        <translation>该行不以 title、figure、compare、closing、note、minutes 之一开头</translation>
    </message>
    <message>
        <source>there are more than %1 slides</source>
        <translation>幻灯片超过%1张</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes no sense there</source>
        <translation>此处的“%1”无法识别</translation>
    </message>
    <message>
        <source>it names no figure</source>
        <translation>未指明图表</translation>
    </message>
    <message>
        <source>it does not name two figures with &quot; | &quot; between them</source>
        <translation>未用“ | ”隔开两个图表</translation>
    </message>
    <message>
        <source>after note there is neither zh nor en</source>
        <translation>note 之后应为 zh 或 en</translation>
    </message>
    <message>
        <source>there is no slide above that the note could belong to</source>
        <translation>备注上方没有幻灯片</translation>
    </message>
    <message>
        <source>it is a second note in the same language; write \n for a new line</source>
        <translation>同一语言的备注重复；换行请写 \n</translation>
    </message>
    <message>
        <source>a backslash stands alone; write it twice</source>
        <translation>反斜杠须写两个</translation>
    </message>
    <message>
        <source>the minutes stand there a second time</source>
        <translation>时长重复</translation>
    </message>
    <message>
        <source>the minutes are not a whole number from 1 to %1</source>
        <translation>时长须为1至%1的整数</translation>
    </message>
    <message>
        <source>it is not &quot;digital-trade-deck %1&quot;</source>
        <translation>首行应为“digital-trade-deck %1”</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>文件超过1 MiB</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>不是UTF-8文本</translation>
    </message>
</context>
<context>
    <name>dte::DeckDialog</name>
    <message>
        <source>Arrange slides</source>
        <translation>编排幻灯片</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>&amp;Insert the comparison shown</source>
        <translation>插入当前对比(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Insert the figure shown</source>
        <translation>插入当前图表(&amp;I)</translation>
    </message>
    <message>
        <source>Insert a &amp;title page</source>
        <translation>插入封面(&amp;T)</translation>
    </message>
    <message>
        <source>Insert the &amp;sources</source>
        <translation>插入数据来源页(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All figures</source>
        <translation>全部图表(&amp;A)</translation>
    </message>
    <message>
        <source>Notes in &amp;Chinese:</source>
        <translation>中文备注(&amp;C)：</translation>
    </message>
    <message>
        <source>Notes in &amp;English:</source>
        <translation>英文备注(&amp;E)：</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划时长（分钟）</translation>
    </message>
    <message>
        <source>Planned &amp;minutes:</source>
        <translation>计划时长（分钟）(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>dte::DetailPane</name>
    <message>
        <source>Select a value in the chart or the table to see where it comes from.</source>
        <translation>在图或表中选定一个数值，即可查看其出处。</translation>
    </message>
    <message>
        <source>Origin of the selected value</source>
        <translation>所选数值的出处</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>dte::Error</name>
    <message>
        <source>The data file %1 does not exist. Choose another data file, or install the program again.</source>
        <translation>数据文件%1不存在。请选择其他数据文件，或重新安装本程序。</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read: %2. Check the access rights, or choose another data file.</source>
        <translation>无法读取数据文件%1：%2。请检查访问权限，或选择其他数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 is empty. Copy it again from where it came from.</source>
        <translation>数据文件%1是空文件。请从原处重新复制。</translation>
    </message>
    <message>
        <source>The data file %1 is incomplete: its end is missing. Copy it again from where it came from.</source>
        <translation>数据文件%1不完整，缺少末尾部分。请从原处重新复制。</translation>
    </message>
    <message>
        <source>The file %1 is not a data file of this program. Choose another file.</source>
        <translation>文件%1不是本程序的数据文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The data file %1 was changed by another program and cannot be opened without changing it further. Copy the original file again.</source>
        <translation>数据文件%1已被其他程序改动，不再次改动就无法打开。请重新复制原文件。</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program or of another make (%2). Choose a data file of this program.</source>
        <translation>文件%1是其他程序或其他类型的数据库（%2）。请选择本程序的数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 was made for a later version of this program (%2). Install the latest version.</source>
        <translation>数据文件%1适用于本程序的更新版本（%2）。请安装最新版本。</translation>
    </message>
    <message>
        <source>The data file %1 was made for an earlier version of this program (%2). Obtain the current data file.</source>
        <translation>数据文件%1适用于本程序的较早版本（%2）。请获取当前的数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 is damaged (%2). Copy it again from where it came from.</source>
        <translation>数据文件%1已损坏（%2）。请从原处重新复制。</translation>
    </message>
    <message>
        <source>The data file %1 lacks a part that this program needs: %2. Obtain the original data file.</source>
        <translation>数据文件%1缺少本程序所需的部分：%2。请获取原数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 holds an entry that is not allowed there: %2. Obtain the original data file.</source>
        <translation>数据文件%1含有不允许的内容：%2。请获取原数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 refers to an entry that it does not hold: %2. Obtain the original data file.</source>
        <translation>数据文件%1引用了其中没有的内容：%2。请获取原数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 holds text that cannot be read: %2. Obtain the original data file.</source>
        <translation>数据文件%1含有无法识别的文字：%2。请获取原数据文件。</translation>
    </message>
    <message>
        <source>The data in %1 were changed after they were approved, so they are not shown. Obtain the original data file.</source>
        <translation>%1中的数据在核定后被改动，因此不予显示。请获取原数据文件。</translation>
    </message>
    <message>
        <source>The data file %1 is not the one that came with this program, so it is not shown. Install the program again.</source>
        <translation>数据文件%1不是随本程序提供的文件，因此不予显示。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The source data are wrong at %1: %2. Correct them and build again.</source>
        <translation>源数据有误，位置%1：%2。请更正后重新构建。</translation>
    </message>
    <message>
        <source>%1 was not saved because its folder does not exist. Choose a folder that exists.</source>
        <translation>%1未保存：文件夹不存在。请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>%1 was not saved because you may not write there: %2. Choose another folder.</source>
        <translation>%1未保存：没有写入权限（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 was not saved because a file of that name exists already. Choose another name, or allow replacing it.</source>
        <translation>%1未保存：已有同名文件。请换一个名称，或允许替换。</translation>
    </message>
    <message>
        <source>The data hold no figure named &quot;%2&quot;. Choose one of the figures of the report.</source>
        <translation>数据中没有名为“%2”的图。请选择报告中的图。</translation>
    </message>
    <message>
        <source>The picture of %1 does not fit in memory. Choose a smaller size or resolution.</source>
        <translation>%1的图片超出可用内存。请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <comment>stands for an unknown cause</comment>
        <translation>原因未给出</translation>
    </message>
    <message>
        <source>The figure %1 cannot be shown with &quot;%2&quot;: it has no such year, series or release, or the years are in the wrong order. Choose from what the figure holds.</source>
        <translation>图%1无法按“%2”显示：没有该年份、系列或数据版本，或年份顺序有误。请从该图所含内容中选择。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2. Choose another folder.</source>
        <translation>无法创建文件夹%1：%2。请另选文件夹。</translation>
    </message>
    <message>
        <source>The presentation %1 cannot be shown: %2. Correct the file in a text editor, or choose another one.</source>
        <translation>无法放映演示文件%1：%2。请用文本编辑器修改该文件，或另选一个文件。</translation>
    </message>
    <message>
        <source>The presentation %1 was made with a later version of this program (%2). Install the latest version.</source>
        <translation>演示文件%1由本程序的更新版本制作（%2）。请安装最新版本。</translation>
    </message>
    <message>
        <source>Searching is not possible: %2. All else works; install SQLite with FTS5, or close other programs if memory is short.</source>
        <translation>无法搜索：%2。其他功能不受影响；请安装带全文检索的数据库组件，内存不足时请关闭其他程序。</translation>
    </message>
    <message>
        <source>Your note was not saved in %1: another one was written at the same place in the meantime: %2. Open the note again.</source>
        <translation>备注未能保存到%1：同一位置刚刚写入了另一条备注：%2。请重新打开该备注。</translation>
    </message>
    <message>
        <source>Your notes in %1 cannot be read: %2. They are not shown, the file is left as it is, and new notes are kept beside it; mend or remove it.</source>
        <translation>无法读取%1中的备注：%2。备注不予显示，文件保持原样，新备注保存在它旁边；请修复或删除该文件。</translation>
    </message>
    <message>
        <source>Some lines of your settings in %1 make no sense and are not used. The file as it was is kept as %2; nothing needs to be done.</source>
        <translation>%1中的部分设置无法理解，未予采用。原文件已保存为%2；无需任何操作。</translation>
    </message>
    <message>
        <source>Your settings were not saved in %1, so the next start will look like this one. Check the access rights of the folder and the free space.</source>
        <translation>设置未能保存到%1，下次启动将与本次相同。请检查文件夹的访问权限和可用空间。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. An existing file is unchanged; free some space, or choose another folder.</source>
        <translation>%1未保存：%2。已有文件未受影响；请腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another name or folder.</source>
        <translation>%1未保存：%2。请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. An existing file is unchanged; try again, or choose another folder.</source>
        <translation>%1未保存：%2。已有文件未受影响；请重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 was not saved because temporary files cannot be written (%2). An existing file is unchanged; free some space there, or set TMPDIR to another folder.</source>
        <translation>%1未保存：无法写入临时文件（%2）。已有文件未受影响；请在该处腾出空间，或将TMPDIR设为其他文件夹。</translation>
    </message>
    <message>
        <source>The data file %1 holds more than this program can show: %2. Obtain the original data file.</source>
        <translation>数据文件%1的内容超出本程序所能显示的范围：%2。请获取原始数据文件。</translation>
    </message>
</context>
<context>
    <name>dte::ErrorPage</name>
    <message>
        <source>Why there is nothing to show</source>
        <translation>未能显示内容的原因</translation>
    </message>
    <message>
        <source>&amp;Open another snapshot...</source>
        <translation>打开其他数据快照(&amp;O)...</translation>
    </message>
    <message>
        <source>Open another snapshot</source>
        <translation>打开其他数据快照</translation>
    </message>
</context>
<context>
    <name>dte::ExportAllController</name>
    <message>
        <source>Cancelled; complete files: %1</source>
        <translation>已取消；完整的文件：%1个</translation>
    </message>
    <message>
        <source>Saved in %1; files: %2</source>
        <translation>已保存到%1；文件：%2个</translation>
    </message>
</context>
<context>
    <name>dte::ExportAllDialog</name>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV表格</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口所示相同</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>与报告相同</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>Re&amp;place files that exist</source>
        <translation>替换已有文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Figures:</source>
        <translation>图的视图(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Also the l&amp;ists: key figures, events, concepts, glossary, audit</source>
        <translation>同时导出列表：关键数据、政策时间线、概念、术语表、核验(&amp;I)</translation>
    </message>
</context>
<context>
    <name>dte::ExportCommand</name>
    <message>
        <source>Nothing was written; --force replaces files that exist.</source>
        <translation>未写入任何文件；使用--force可替换已有文件。</translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot;; there are %2.</source>
        <translation>没有图“%1”，现有%2。</translation>
    </message>
    <message>
        <source>The program is damaged: its font cannot be used. Install it again.</source>
        <translation>程序已损坏：随附字体不可用。请重新安装。</translation>
    </message>
    <message>
        <source>Figure %1 cannot be shown like this: %2.</source>
        <translation>图%1无法如此显示：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written in this format; it can be %2.</source>
        <translation>“%1”无法写成该格式；可用格式：%2。</translation>
    </message>
    <message>
        <source>Export figures, key figures and lists as pictures,
documents and tables.</source>
        <translation>将图、关键数据和列表导出为图片、
文档和表格。</translation>
    </message>
    <message>
        <source>The data file holds nothing to export.</source>
        <translation>数据文件中没有可导出的内容。</translation>
    </message>
</context>
<context>
    <name>dte::ExportProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>第%1个，共%2个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
</context>
<context>
    <name>dte::ExportRequest</name>
    <message>
        <source>Option --%1 cannot be &quot;%2&quot;; it can be %3.</source>
        <translation>选项--%1不能是“%2”，可以是%3。</translation>
    </message>
    <message>
        <source>Name the figures to export, or say --all.</source>
        <translation>请指明要导出的图，或使用--all。</translation>
    </message>
    <message>
        <source>Either name figures or say --all, not both.</source>
        <translation>指明图与使用--all只能二者择一。</translation>
    </message>
    <message>
        <source>Say with --out which folder to write to.</source>
        <translation>请用--out指明要写入的文件夹。</translation>
    </message>
    <message>
        <source>Export all figures.</source>
        <translation>导出全部图。</translation>
    </message>
    <message>
        <source>Folder to write to; made if it is missing.</source>
        <translation>要写入的文件夹；不存在时自动创建。</translation>
    </message>
    <message>
        <source>Pixels of a picture (default: 1280x720).</source>
        <translation>图片的像素尺寸（默认1280x720）。</translation>
    </message>
    <message>
        <source>Table as on the screen (default), or tidy: one value a row.</source>
        <translation>表格版式：table与屏幕相同（默认），tidy每行一个数值。</translation>
    </message>
    <message>
        <source>Replace files that exist.</source>
        <translation>替换已有文件。</translation>
    </message>
    <message>
        <source>Tables as plain UTF-8 with LF; the default suits WPS and Excel.</source>
        <translation>表格采用纯UTF-8编码，行尾为LF；默认格式适合WPS和Excel。</translation>
    </message>
    <message>
        <source>What to compute: growth, index[:YEAR], share or balance.</source>
        <translation>计算方式：growth（增速）、index[:年份]（指数）、share（占比）或balance（差额）。</translation>
    </message>
    <message>
        <source>The years to show, such as 2015:2021.</source>
        <translation>显示的年份，如2015:2021。</translation>
    </message>
    <message>
        <source>How to draw: stacked, grouped, line, area, stacked100,
bars, ring or table (default: as in the report).</source>
        <translation>图形：stacked、grouped、line、area、stacked100、
bars、ring或table（默认：与报告相同）。</translation>
    </message>
    <message>
        <source>The series to show.</source>
        <translation>显示的系列。</translation>
    </message>
    <message>
        <source>The series to show in full colour.</source>
        <translation>突出显示的系列。</translation>
    </message>
    <message>
        <source>Units of the numbers (default: those of the label language).</source>
        <translation>数值单位（默认：与标签语言一致）。</translation>
    </message>
    <message>
        <source>Only this release of the data, or two of them compared.</source>
        <translation>仅用该数据版本，或比较两个版本。</translation>
    </message>
    <message>
        <source>Option --%1 cannot be &quot;%2&quot;; see --help.</source>
        <translation>选项--%1不能为“%2”，请参阅--help。</translation>
    </message>
    <message>
        <source>Option --view names its figure; do not name others, or say --all.</source>
        <translation>选项--view已指定图，请勿再指定其他图或使用--all。</translation>
    </message>
    <message>
        <source>A view as copied from the window; it names figure and settings.</source>
        <translation>从窗口复制的视图文本，含图号和各项设置。</translation>
    </message>
    <message>
        <source>Option --%1 cannot be understood at &quot;%2&quot;.</source>
        <translation>无法理解选项--%1中的“%2”。</translation>
    </message>
    <message>
        <source>Put this view to the left of each picture.</source>
        <translation>在每幅图片左侧并列此视图。</translation>
    </message>
    <message>
        <source>When comparing, each chart has its own scale.</source>
        <translation>比较时各图使用各自的刻度。</translation>
    </message>
    <message>
        <source>Option --%1 cannot be &quot;%2&quot;; it can be anything from %3 to %4.</source>
        <translation>选项--%1不能为“%2”，可为%3至%4之间的任意值。</translation>
    </message>
    <message>
        <source>Colours of a picture: light (default), dark, contrast
or paper, which is black and white.</source>
        <translation>图片颜色：light（浅色，默认）、dark（深色）、contrast（高对比度）
或paper（黑白）。</translation>
    </message>
    <message>
        <source>Size of texts in percent, 100 to 200.</source>
        <translation>文字大小，百分之100至200。</translation>
    </message>
    <message>
        <source>Draw the notes of this file, as kept by the window.</source>
        <translation>绘制此文件中由窗口保存的备注。</translation>
    </message>
    <message>
        <source>Option --%1 cannot stand beside --%2.</source>
        <translation>选项--%1不能与--%2同时使用。</translation>
    </message>
    <message>
        <source>Option --%1 cannot be &quot;%2&quot;; the picture can have anything from %3 to %4 pixels.</source>
        <translation>选项--%1不能为“%2”；图片可为%3至%4像素。</translation>
    </message>
    <message>
        <source>What to write, one or more of %1
(default: png,csv).</source>
        <translation>要写出的格式，可为以下一种或多种：
%1（默认：png,csv）。</translation>
    </message>
    <message>
        <source>Millimetres of a picture on paper, instead of pixels.</source>
        <translation>图片在纸上的毫米尺寸，代替像素。</translation>
    </message>
    <message>
        <source>Pixels an inch (default with --mm: 300).</source>
        <translation>每英寸像素（用--mm时默认300）。</translation>
    </message>
    <message>
        <source>Pictures without background.</source>
        <translation>图片不带背景。</translation>
    </message>
    <message>
        <source>SVG: outlines instead of text.</source>
        <translation>SVG：文字转为轮廓。</translation>
    </message>
    <message>
        <source>Pages of a booklet: A4 (default), or wide as slides.</source>
        <translation>图册页面：A4（默认）或幻灯片式宽页。</translation>
    </message>
    <message>
        <source>How many files to write at a time (default: one a core).</source>
        <translation>同时写出的文件数（默认每个处理器核心一个）。</translation>
    </message>
    <message>
        <source>Export all lists: key figures, events, concepts, glossary,
audit and other releases.</source>
        <translation>导出全部列表：关键数据、政策时间线、概念、
术语表、核验和其他版本。</translation>
    </message>
    <message>
        <source>printed: only the numbers printed in the report stand
out; all others are drawn faded.</source>
        <translation>printed：仅突出报告正文所载数值，其他数值淡化。</translation>
    </message>
</context>
<context>
    <name>dte::Features</name>
    <message>
        <source>has what was typed, or a share of it</source>
        <translation>含有所输入的内容，或其中一部分</translation>
    </message>
    <message>
        <source>has all that was typed</source>
        <translation>含有所输入的全部内容</translation>
    </message>
    <message>
        <source>has it, or a share of it, in its name</source>
        <translation>名称含有所输入的内容，或其中一部分</translation>
    </message>
    <message>
        <source>has the words together in its name</source>
        <translation>名称中这些词连在一起</translation>
    </message>
    <message>
        <source>has a name that begins with them</source>
        <translation>名称以这些词开头</translation>
    </message>
    <message>
        <source>has just that name</source>
        <translation>名称正是所输入的内容</translation>
    </message>
    <message>
        <source>has the number, exactly or rounded</source>
        <translation>含有所输入的数，精确或舍入后相同</translation>
    </message>
    <message>
        <source>is the value of that year</source>
        <translation>是该年的数值</translation>
    </message>
    <message>
        <source>has the growth, share or rank asked for</source>
        <translation>含有所问的增速、占比或位次</translation>
    </message>
    <message>
        <source>has the word only in one that means more</source>
        <translation>该词只是含义更广的词的一部分</translation>
    </message>
    <message>
        <source>explains a word, not a number</source>
        <translation>解释的是词语，而非数值</translation>
    </message>
    <message>
        <source>only says something about another</source>
        <translation>只是对其他内容的说明</translation>
    </message>
    <message>
        <source>is of a kind that comes first</source>
        <translation>属于排列在前的种类</translation>
    </message>
    <message>
        <source>is a headline number</source>
        <translation>是核心数据</translation>
    </message>
    <message>
        <source>stands early in the report</source>
        <translation>在报告中位置靠前</translation>
    </message>
    <message>
        <source>has a long name</source>
        <translation>名称较长</translation>
    </message>
</context>
<context>
    <name>dte::FigurePage</name>
    <message>
        <source>Table of the figure&apos;s values</source>
        <translation>本图数值表</translation>
    </message>
</context>
<context>
    <name>dte::FiguresCommand</name>
    <message>
        <source>List the figures: id, number, kind, categories, title.</source>
        <translation>列出各图：标识、编号、类型、类别、标题。</translation>
    </message>
    <message>
        <source>Print JSON instead of lines with tabs.</source>
        <translation>输出JSON，而不是以制表符分隔的行。</translation>
    </message>
</context>
<context>
    <name>dte::FormatNames</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF页面</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel工作簿</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON数据</translation>
    </message>
    <message>
        <source>PDF booklet of all figures</source>
        <translation>PDF图册（全部图）</translation>
    </message>
</context>
<context>
    <name>dte::HandoutCommands</name>
    <message>
        <source>The page could not be printed. Check the printer and its paper, or print to a file.</source>
        <translation>无法打印此页。请检查打印机和纸张，或打印到文件。</translation>
    </message>
</context>
<context>
    <name>dte::Help</name>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>请参阅“%1 --help”。</translation>
    </message>
</context>
<context>
    <name>dte::Input</name>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>它大于%1 MiB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>dte::KeyFiguresPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a key figure to see where it comes from.</source>
        <translation>选择一项关键数据，即可查看其出处。</translation>
    </message>
    <message>
        <source>Choose an event to see more of it.</source>
        <translation>选择一个事项，即可查看详情。</translation>
    </message>
    <message>
        <source>&amp;All key figures</source>
        <translation>全部关键数据(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Policy events</source>
        <translation>政策时间线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>章节(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Geography</source>
        <translation>地区(&amp;G)</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>发布方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>核心数据</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Policy events</source>
        <translation>政策时间线</translation>
    </message>
</context>
<context>
    <name>dte::LostLabels</name>
    <message>
        <source>Pictures without room for all value labels, and how many each leaves out: %1. A larger picture or smaller text shows them; tables hold all values.</source>
        <translation>以下图片放不下全部数值标注（括号内为省去的个数）：%1。加大图片或减小文字即可显示；表格中数值齐全。</translation>
    </message>
</context>
<context>
    <name>dte::MainWindow</name>
    <message>
        <source>Digital Trade Report Explorer</source>
        <translation>数字贸易报告图表浏览器</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Snapshot...</source>
        <translation>打开数据快照(&amp;O)...</translation>
    </message>
    <message>
        <source>Export &amp;Picture...</source>
        <translation>导出图片(&amp;P)...</translation>
    </message>
    <message>
        <source>Export &amp;Table...</source>
        <translation>导出表格(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next Figure</source>
        <translation>下一图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Figure</source>
        <translation>上一图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;View as Text</source>
        <translation>复制视图文本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paste View</source>
        <translation>粘贴视图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;As in the Report</source>
        <translation>与报告相同(&amp;A)</translation>
    </message>
    <message>
        <source>All &amp;Years</source>
        <translation>全部年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Last &amp;5 Years</source>
        <translation>近5年(&amp;5)</translation>
    </message>
    <message>
        <source>Last &amp;3 Years</source>
        <translation>近3年(&amp;3)</translation>
    </message>
    <message>
        <source>View Pane&amp;l</source>
        <translation>视图面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with This View</source>
        <translation>与此视图比较(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top Comparing</source>
        <translation>停止比较(&amp;T)</translation>
    </message>
    <message>
        <source>Same A&amp;xes When Comparing</source>
        <translation>比较时使用相同坐标轴(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>样式(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Black and White</source>
        <translation>黑白(&amp;B)</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>标准文字(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>复制摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Write a &amp;Note...</source>
        <translation>添加备注(&amp;N)...</translation>
    </message>
    <message>
        <source>H&amp;ighlight Series</source>
        <translation>突出显示系列(&amp;I)</translation>
    </message>
    <message>
        <source>Hide Se&amp;ries</source>
        <translation>隐藏系列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>放映(&amp;P)</translation>
    </message>
    <message>
        <source>From the &amp;First Slide</source>
        <translation>从头放映(&amp;F)</translation>
    </message>
    <message>
        <source>From &amp;This Figure</source>
        <translation>从当前图表放映(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange Slides...</source>
        <translation>编排幻灯片(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open Deck...</source>
        <translation>打开演示文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Deck...</source>
        <translation>保存演示文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Export A&amp;ll...</source>
        <translation>全部导出(&amp;L)...</translation>
    </message>
    <message>
        <source>P&amp;rint...</source>
        <translation>打印(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Key Figures</source>
        <translation>关键数据(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Concepts and Terms</source>
        <translation>概念与术语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>核验(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the &amp;Figures</source>
        <translation>返回图表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Sho&amp;w Notes</source>
        <translation>显示备注(&amp;W)</translation>
    </message>
    <message>
        <source>Only the Report&apos;s Own N&amp;umbers</source>
        <translation>只突出报告正文数值(&amp;U)</translation>
    </message>
</context>
<context>
    <name>dte::ModeBar</name>
    <message>
        <source>Label language</source>
        <translation>标注语言</translation>
    </message>
</context>
<context>
    <name>dte::Outline</name>
    <message>
        <source>Outline of the report</source>
        <translation>报告目录</translation>
    </message>
</context>
<context>
    <name>dte::OutlineModel</name>
    <message>
        <source>Key figures (%1)</source>
        <translation>关键数据（%1）</translation>
    </message>
</context>
<context>
    <name>dte::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
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
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高度(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Labels:</source>
        <translation>标注语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>黑白（用于打印）</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>透明背景(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>按打印尺寸</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>dte::PrintPreview</name>
    <message>
        <source>&amp;Black and white</source>
        <translation>黑白(&amp;B)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>dte::RangeSlider</name>
    <message>
        <source>Start: %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>终点：%1</translation>
    </message>
</context>
<context>
    <name>dte::ReportPage</name>
    <message>
        <source>Leads to</source>
        <translation>相关内容</translation>
    </message>
</context>
<context>
    <name>dte::ScreenMap</name>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>%1, %2 x %3: click to show the slides there</source>
        <translation>%1，%2 × %3：单击后在此放映</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>演讲者</translation>
    </message>
</context>
<context>
    <name>dte::SearchCommand</name>
    <message>
        <source>Print JSON instead of lines with tabs.</source>
        <translation>输出JSON，而不是以制表符分隔的行。</translation>
    </message>
    <message>
        <source>Show at most this many results (20).
From 1 to 1000.</source>
        <translation>最多显示的结果数（20）。
从1到1000。</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>请给出要查找的内容。</translation>
    </message>
    <message>
        <source>Option --limit cannot be &quot;%1&quot;; it can be 1 to 1000.</source>
        <translation>选项--limit不能为“%1”，只能是1到1000。</translation>
    </message>
    <message>
        <source>Nothing has all of that. The nearest there is:</source>
        <translation>没有完全符合的内容。最接近的有：</translation>
    </message>
    <message>
        <source>Find figures, key figures, values and texts: kind, id, title, context.</source>
        <translation>查找图表、关键数据、数值和文字：种类、编号、标题、所属。</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Say below each result why it stands there:
the points of each reason, and their sum.</source>
        <translation>在每条结果下说明其排列的理由：
各项理由的得分及合计。</translation>
    </message>
</context>
<context>
    <name>dte::SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words in Chinese or English, or a number in any unit</source>
        <translation>中文或英文词语，或任何单位的数字</translation>
    </message>
</context>
<context>
    <name>dte::SearchPage</name>
    <message>
        <source>Figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Policy events</source>
        <translation>政策时间线</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>数字关系</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for &quot;%1&quot;</source>
        <translation>
            <numerusform>“%1”的结果共%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has all of &quot;%1&quot;. The nearest there is:</source>
        <translation>没有完全符合“%1”的内容。最接近的有：</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;. Try fewer or other words, or a number.</source>
        <translation>没有找到“%1”。请减少或更换词语，或输入数字。</translation>
    </message>
</context>
<context>
    <name>dte::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Next or previous value</source>
        <translation>下一个或上一个数值</translation>
    </message>
    <message>
        <source>Next or previous series</source>
        <translation>下一个或上一个序列</translation>
    </message>
    <message>
        <source>First or last value</source>
        <translation>第一个或最后一个数值</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选定</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Next or previous figure</source>
        <translation>下一图或上一图</translation>
    </message>
    <message>
        <source>Highlight a series in the legend</source>
        <translation>突出显示图例中的系列</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Hide a series in the legend</source>
        <translation>隐藏图例中的系列</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+单击</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Move the active end</source>
        <translation>移动当前端点</translation>
    </message>
    <message>
        <source>← →, Home, End</source>
        <translation>← →、Home、End</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>切换端点</translation>
    </message>
    <message>
        <source>Move both ends</source>
        <translation>同时移动两端</translation>
    </message>
    <message>
        <source>Shift+← →, Page Up, Page Down</source>
        <translation>Shift+← →、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Copy the figure to another program</source>
        <translation>将图复制到其他程序</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
</context>
<context>
    <name>dte::SlideView</name>
    <message>
        <source>Slide of that number</source>
        <translation>跳到该序号的幻灯片</translation>
    </message>
</context>
<context>
    <name>dte::SpeakerWindow</name>
    <message>
        <source>%1 (paused)</source>
        <translation>%1（暂停）</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超时%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>这是最后一张。</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Frozen: the audience sees slide %1</source>
        <translation>画面冻结：观众看到第%1张</translation>
    </message>
    <message>
        <source>Laser dot</source>
        <translation>激光点</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>已放大</translation>
    </message>
    <message>
        <source>Series one by one</source>
        <translation>系列逐个显示</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>自动放映</translation>
    </message>
    <message>
        <source>Speaker&apos;s window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一张：</translation>
    </message>
</context>
<context>
    <name>dte::StandardDialogs</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation>打开数据快照</translation>
    </message>
    <message>
        <source>Snapshots (*.sqlite);;All files (*)</source>
        <translation>数据快照 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1已存在。是否替换？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Open deck of slides</source>
        <translation>打开演示文件</translation>
    </message>
    <message>
        <source>Decks of slides (*.deck);;All files (*)</source>
        <translation>演示文件 (*.deck);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 exists. Replace it, and all others that exist?</source>
        <translation>%1已存在。是否替换该文件及其他已有文件？</translation>
    </message>
</context>
<context>
    <name>dte::StatusBar</name>
    <message>
        <source>Audit</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>No snapshot</source>
        <translation>没有数据快照</translation>
    </message>
    <message>
        <source>Snapshot verified: %1</source>
        <translation>数据快照已核验：%1</translation>
    </message>
    <message>
        <source>Opened snapshot, intact: %1</source>
        <translation>打开的数据快照，内容完整：%1</translation>
    </message>
    <message>
        <source>Claims about this figure, by verdict. Opens the audit.</source>
        <translation>本图的数字关系及结论，点击打开核验页。</translation>
    </message>
    <message>
        <source>Claims of the report, by verdict. Opens the audit.</source>
        <translation>报告全部数字关系的核验结论。点击打开核验页。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>dte::TableDialog</name>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕所示相同</translation>
    </message>
    <message>
        <source>One value per row, with sources</source>
        <translation>每行一个数值，附出处</translation>
    </message>
    <message>
        <source>For WPS and Excel</source>
        <translation>供WPS和Excel使用</translation>
    </message>
    <message>
        <source>Plain UTF-8</source>
        <translation>纯UTF-8</translation>
    </message>
    <message>
        <source>L&amp;ayout:</source>
        <translation>版式(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Labels:</source>
        <translation>标注语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>dte::TalkKeys</name>
    <message>
        <source>Next slide, or next series</source>
        <translation>下一张，或下一个系列</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>最后一张</translation>
    </message>
    <message>
        <source>Overview of all slides</source>
        <translation>全部幻灯片总览</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Freeze what the audience sees</source>
        <translation>冻结观众画面</translation>
    </message>
    <message>
        <source>Laser dot</source>
        <translation>激光点</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Zoom in and out; drag a frame to zoom into it</source>
        <translation>放大与还原；拖出方框可放大该区域</translation>
    </message>
    <message>
        <source>Zoom in further</source>
        <translation>继续放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Highlight one series after the other</source>
        <translation>依次突出各系列</translation>
    </message>
    <message>
        <source>Reveal series one by one</source>
        <translation>逐个显示系列</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>开始或暂停计时</translation>
    </message>
    <message>
        <source>Set the timer to zero</source>
        <translation>计时归零</translation>
    </message>
    <message>
        <source>Go on by itself, in a loop</source>
        <translation>自动循环放映</translation>
    </message>
    <message>
        <source>Labels in Chinese</source>
        <translation>中文标签</translation>
    </message>
    <message>
        <source>Labels in English</source>
        <translation>英文标签</translation>
    </message>
    <message>
        <source>Labels in both languages</source>
        <translation>双语标签</translation>
    </message>
    <message>
        <source>Window of the speaker</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>本按键表</translation>
    </message>
    <message>
        <source>Leave what is on, then the presentation</source>
        <translation>退出当前状态，再退出放映</translation>
    </message>
</context>
<context>
    <name>dte::TalkMenu</name>
    <message>
        <source>Decks of slides (*.deck)</source>
        <translation>演示文件 (*.deck)</translation>
    </message>
    <message>
        <source>The slides were arranged in another window in the meantime. Replace them?</source>
        <translation>另一个窗口刚刚编排了幻灯片。是否替换？</translation>
    </message>
</context>
<context>
    <name>dte::TalkWindows</name>
    <message>
        <source>Presentation</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>A presentation is being given</source>
        <translation>正在放映演示</translation>
    </message>
</context>
<context>
    <name>dte::Undrawable</name>
    <message>
        <source>The program&apos;s font has no shape for these characters: %1. Pictures and documents show 〓 in their place; tables keep them.</source>
        <translation>本程序的字体没有以下字符的字形：%1。图片和文档中以〓代替，表格中照原样保留。</translation>
    </message>
</context>
<context>
    <name>dte::ViewCommands</name>
    <message>
        <source>The clipboard holds no view. Copy one with &quot;Copy View as Text&quot; first.</source>
        <translation>剪贴板中没有视图文本，请先用“复制视图文本”复制。</translation>
    </message>
</context>
<context>
    <name>dte::ViewPanel</name>
    <message>
        <source>View of the figure</source>
        <translation>图的视图</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation>计算(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Base year</source>
        <translation>基期(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>图形(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>数据版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>显示的年份</translation>
    </message>
    <message>
        <source>All</source>
        <comment>years</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Last 5</source>
        <comment>years</comment>
        <translation>近5年</translation>
    </message>
    <message>
        <source>Last 3</source>
        <comment>years</comment>
        <translation>近3年</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>系列(&amp;S)</translation>
    </message>
    <message>
        <source>Series shown</source>
        <translation>显示的系列</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>突出显示(&amp;G)</translation>
    </message>
    <message>
        <source>Full colour for this series; the others grey back</source>
        <translation>此系列保持原色，其他系列变灰</translation>
    </message>
    <message>
        <source>&amp;As in the report</source>
        <translation>与报告相同(&amp;A)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Year-on-year growth</source>
        <translation>同比增速</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Trade balance</source>
        <translation>贸易差额</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>与报告相同</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>堆积柱形</translation>
    </message>
    <message>
        <source>Grouped columns</source>
        <translation>簇状柱形</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>100% stacked columns</source>
        <translation>百分比堆积柱形</translation>
    </message>
    <message>
        <source>Horizontal bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>仅表格</translation>
    </message>
    <message>
        <source>As the labels</source>
        <translation>随标签语言</translation>
    </message>
    <message>
        <source>Chinese unit</source>
        <translation>中文单位</translation>
    </message>
    <message>
        <source>English unit</source>
        <translation>英文单位</translation>
    </message>
    <message>
        <source>Both units</source>
        <translation>两种单位</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two releases compared</comment>
        <translation>%1与%2</translation>
    </message>
</context>
<context>
    <name>dte::WrappedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
</TS>

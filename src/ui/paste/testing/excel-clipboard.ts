/** What Excel puts on the clipboard as HTML: a header of two rows with merged cells, groups merged downwards, a total. */
export const EXCEL_HTML = `Version:1.0
StartHTML:0000000213
EndHTML:0000005216
<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table {mso-displayed-decimal-separator:"\\."; mso-displayed-thousand-separator:"\\,";}
.xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00_\\)\\;\\[Red\\]\\(\\#\\,\\#\\#0\\.00\\)";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse;width:540pt'>
<!--StartFragment-->
 <col width=120 span=2 style='mso-width-source:userset;mso-width-alt:3840;width:90pt'>
 <col width=72 style='width:54pt'>
 <tr height=30 style='height:22.5pt'>
  <td colspan=5 height=30 class=xl66 width=720>2026<font class="font5">年部门预算支出明细表</font></td>
 </tr>
 <tr>
  <td colspan=3 style='mso-ignore:colspan'></td>
  <td></td><td class=xl70>单位：元</td>
 </tr>
 <tr height=19>
  <td rowspan=2 class=xl67>支出功能分类科目</td>
  <td colspan=2 class=xl67>部门预算支出<br>
    经济分类科目</td>
  <td rowspan=2 class=xl67>资金性质</td>
  <td rowspan=2 class=xl67>预算<span
  style='mso-spacerun:yes'>&nbsp;&nbsp;</span>金额</td>
 </tr>
 <tr height=19><td class=xl67>科目编码</td><td class=xl67>科目名称</td></tr>
 <tr height=19>
  <td rowspan=3 class=xl68 style='border-top:none'>2013201<span style='mso-spacerun:yes'>&nbsp;</span>行政运行</td>
  <td class=xl69 align=right>30101</td><td>基本工资</td>
  <td rowspan=3>一般公共预算资金</td>
  <td class=xl65 align=right><span style='mso-spacerun:yes'>&nbsp;</span>1,536,900.00<span style='mso-spacerun:yes'>&nbsp;</span></td>
 </tr>
 <tr height=19><td align=right>30102.0</td><td>津贴补贴</td><td class=xl65 align=right>1,096,600.50</td></tr>
 <tr height=19><td align=right>30201</td><td>办公费</td><td class=xl65 align=right><span style='mso-spacerun:yes'>&nbsp; </span>(1,234.56)</td></tr>
 <tr height=19>
  <td>2013202 一般行政管理事务</td><td>30211</td><td>差旅费</td><td>政府性基金预算</td><td>-<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span></td>
 </tr>
 <tr height=19><td colspan=4 class=xl71>合<span style='mso-spacerun:yes'>&nbsp;&nbsp;&nbsp;</span>计</td><td class=xl65 align=right>2,632,265.94</td></tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=120></td><td width=120></td><td width=72></td><td width=72></td><td width=72></td>
 </tr>
 <![endif]>
</table>
</body>
</html>`

/** What WPS puts there: values beside what is shown, classes of its own, a table within a cell that is not meant. */
export const WPS_HTML = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.et2{mso-number-format:"0.00_ ";}</style></head>
<body><!--StartFragment--><table width="506.00" border="0" cellpadding="0" cellspacing="0" style='width:379.50pt;border-collapse:collapse;table-layout:fixed;'>
<col width="98" style='mso-width-source:userset;mso-width-alt:3135;'/>
<tr height="18"><td class="et2" height="18" x:str>科目编码</td><td class="et2" x:str>资金来源</td><td class="et2" x:str>是否结转</td><td class="et2" x:str>金额（万元）</td></tr>
<tr height="18"><td class="et2" height="18" align="right" x:num>2013201</td><td class="et2" x:str>一般公共预算</td><td class="et2" x:str>否</td><td class="et3" align="right" x:num="12.345678">12.35 </td></tr>
<tr height="18"><td class="et2" height="18" align="right" x:num>2050101</td><td class="et2" x:str>事业收入</td><td class="et2" x:str>是<script>alert(1)</script><img src="x" onerror="alert(2)"></td><td class="et3" align="right" x:num="0.15">15%</td></tr>
</table><!--EndFragment--></body></html>`

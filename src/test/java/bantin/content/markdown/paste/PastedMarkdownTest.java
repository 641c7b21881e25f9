package bantin.content.markdown.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and parts of a page, each with the Markdown that an editor would have written; ↵ is the end of a line. */
class PastedMarkdownTest {
    private static void assertBecomes(String html, String markdown) {
        String pasted = Paste.read(html.replace('↵', '\n'), "").markdown();

        assertThat(pasted.replace('\n', '↵')).isEqualTo(markdown);
        assertThat(ShownWords.warnings(pasted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ⇒ ",
            quoteCharacter = '^',
            value = {
                "<p>Đây là <b>đậm</b>, <i>nghiêng</i>, <s>bỏ</s> và <code>mã</code>.</p> ⇒ Đây là **đậm**, *nghiêng*, ~~bỏ~~ và `mã`.",
                "<p><b>đậm <i>nghiêng</i> đậm</b></p> ⇒ **đậm _nghiêng_ đậm**",
                "<p><b>đậm <i>nghiêng</i></b> thường</p> ⇒ **đậm _nghiêng_** thường",
                "<p><b><i>cả hai</i></b> và <b>một</b></p> ⇒ **_cả hai_** và **một**",
                "<p><b><i>cả hai</i> một</b></p> ⇒ **_cả hai_ một**",
                "<p><i><b>cả hai</b> một</i></p> ⇒ _**cả hai** một_",
                "<p><i>một <b>hai</b> ba</i></p> ⇒ _một **hai** ba_",
                "<p><i>một <s>hai</s></i> <s>ba</s></p> ⇒ *một ~~hai~~* ~~ba~~",
                "<p><s>một <b>hai</b></s> <b>ba <i>bốn</i></b> <i>năm</i></p> ⇒ ~~một **hai**~~ **ba _bốn_** *năm*",
                "<p><b>a</b><i>b</i></p> ⇒ ab",
                "<p><b>a</b> <i>b</i></p> ⇒ **a** *b*",
                "<p>x<i>a</i><b>b</b>y</p> ⇒ xaby",
                "<p>chữ<b><i>a</i></b>chữ</p> ⇒ chữ**a**chữ",
                "<p><b>đậm</b><i> nghiêng</i></p> ⇒ **đậm** *nghiêng*",
                "<p><b>Số: </b><i>12</i></p> ⇒ **Số:** *12*",
                "<p><b>“Trích”</b>: a</p> ⇒ **“Trích”**: a",
                "<p><b>Ghi chú:</b>nội dung</p> ⇒ **Ghi chú**:nội dung",
                "<p>nội dung<b>: đậm</b></p> ⇒ nội dung: **đậm**",
                "<p><i>(Theo báo)</i>.</p> ⇒ *(Theo báo)*.",
                "<p><b>20°</b>C, m<b>²</b></p> ⇒ **20**°C, m²",
                "<p><b>một <a href='https://a.vn/b'>hai</a> ba</b></p> ⇒ **một** [**hai**](https://a.vn/b) **ba**",
                "<p><a href='https://a.vn/b'><b>một</b> hai</a></p> ⇒ [**một** hai](https://a.vn/b)",
                "<p><a href='https://a.vn/b'>một</a><a href='https://a.vn/c'>hai</a></p> ⇒ [một](https://a.vn/b)[hai](https://a.vn/c)",
                "<p>Xem <a href='https://a.vn/b'>https://a.vn/b</a> nhé</p> ⇒ Xem https://a.vn/b nhé",
                "<p>Xem<a href='https://a.vn/b'>https://a.vn/b</a></p> ⇒ Xem[https://a.vn/b](https://a.vn/b)",
                "<p><a href='https://a.vn/b'>https://a.vn/b</a>xem</p> ⇒ [https://a.vn/b](https://a.vn/b)xem",
                "<p><a href='https://a.vn/b'>https://a.vn/c</a></p> ⇒ [https://a.vn/c](https://a.vn/b)",
                "<p><b><a href='https://a.vn/b'>https://a.vn/b</a></b></p> ⇒ [**https://a.vn/b**](https://a.vn/b)",
                "<p><code><a href='https://a.vn/b'>https://a.vn/b</a></code></p> ⇒ [`https://a.vn/b`](https://a.vn/b)",
                "<p>a<br><a href='https://a.vn/b'>https://a.vn/b</a><br>c</p> ⇒ a\\↵https://a.vn/b\\↵c",
                "<p><a href='https://a.vn/b_c'>https://a.vn/b_c</a></p> ⇒ https://a.vn/b_c",
                "<p><a href='mailto:ubnd@a.vn'>ubnd@a.vn</a>, <a href='tel:0273'>0273</a></p> ⇒ [ubnd@a.vn](mailto:ubnd@a.vn), [0273](tel:0273)",
                "<p>m<sup>2</sup>, H<sub>2</sub>O, <sup><b>a</b></sup></p> ⇒ m<sup>2</sup>, H<sub>2</sub>O, <sup>a</sup>",
                "<p><b>m<sup>2</sup> đất</b></p> ⇒ **m**<sup>2</sup> **đất**",
                "<p><span style='vertical-align:super'>2</span><span style='vertical-align:sub'>3</span><sup>a<span style='vertical-align:baseline'>b</span></sup></p> ⇒ <sup>2</sup><sub>3</sub><sup>a</sup>b",
                "<p><code>a`b</code>, <code>`a</code>, <code>a`</code>, <code>``</code>, <code>a|b</code></p> ⇒ ``a`b``, `` `a ``, `` a` ``, ``` `` ```, `a|b`",
                "<p>chữ<code> mã </code>chữ</p> ⇒ chữ `mã` chữ",
                "<p>1. Họp<br>- Hai<br># Ba<br>a - b</p> ⇒ 1\\. Họp\\↵\\- Hai\\↵\\# Ba\\↵a - b",
                "<p>[1] và *a* _b_ ~c~ &lt;d&gt; &amp;amp; {e} C:\\*</p> ⇒ \\[1] và \\*a\\* \\_b\\_ ~c~ \\<d> \\&amp; &#123;e} C:\\\\\\*",
                "<p><a href='https://a.vn/'>[a]</a></p> ⇒ [\\[a\\]](https://a.vn/)",
                "<p>a 😀<img alt='😀' src='https://a.vn/s.png'><img alt='→' src='https://a.vn/s.png'><img alt='a' src='https://a.vn/s.png'></p> ⇒ a 😀😀→",
                "<p><span style='text-decoration:line-through'>bỏ</span> <span style='text-decoration-line:line-through'>hai</span></p> ⇒ ~~bỏ hai~~",
                "<p><s>a</s><b>: b</b>, <b>c</b><s>, d</s></p> ⇒ a: b, c, d",
                "<p>thêm<i>, nghiêng</i> và <s>bỏ:</s>nữa <i>“hai”</i>sau</p> ⇒ thêm, *nghiêng* và ~~bỏ~~:nữa *“hai*”sau",
                "<p><b>Ghi chú (1):</b>nội dung</p> ⇒ **Ghi chú (1**):nội dung",
                "<p>a <b>“</b>b</p> ⇒ a “b",
                "<p><b><s>a</s></b><i>b</i></p> ⇒ ab",
                "<p><b><i>a</i></b>b <b><s>c</s></b>d</p> ⇒ **a**b **c**d",
                "<p><b>đậm</b><a href='https://a.vn/b'>hai</a><b>ba</b></p> ⇒ **đậm**[hai](https://a.vn/b)**ba**",
                "<p><b>một</b><code>x</code><b>hai</b></p> ⇒ **một**`x`**hai**",
                "<p><b>…</b> <i>–</i> <b>5</b></p> ⇒ … – **5**",
                "<p><b>một<br>hai</b></p> ⇒ **một**\\↵**hai**",
                "<p><i><b>đậm</b>,</i> sau</p> ⇒ **đậm**, sau",
                "<p><i>một</i><b>, hai</b></p> ⇒ một, hai",
                "<p><b>a <i>b</i></b><i> c</i></p> ⇒ **a _b_** *c*",
                "<p><b>a</b> <b><i>b</i></b><i>, c</i></p> ⇒ **a _b_**, c",
                "<p><b>𝐀</b>b<i>“𝐀”</i>b</p> ⇒ **𝐀**b“*𝐀*”b",
                "<p>chữ <i><a href='https://a.vn/b'>một <b>hai</b></a> <b>ba</b></i></p> ⇒ chữ [_một **hai**_](https://a.vn/b) **_ba_**",
                "<p><font face='Arial, Symbol'>chữ</font></p> ⇒ chữ",
                "<p>a<br><br>b</p> ⇒ a↵↵b",
                "<p>a<br style='page-break-before:always'>b</p> ⇒ a b",
                "<p>a<![CDATA[x]]>b</p> ⇒ ab",
                "<p>a<sup style='vertical-align:baseline'>b</sup> <span style='vertical-align:top'>c</span></p> ⇒ a<sup>b</sup> c",
                "<p>a<span hidden>b</span><span style='font-size:0'>c</span><span style='display:none'>d</span>e</p> ⇒ ae",
                "<p><strong>a</strong> <em>b</em> <strike>c</strike> <tt>d</tt> <kbd>e</kbd> <samp>f</samp> <cite>g</cite> <dfn>h</dfn></p> ⇒ **a** *b* ~~c~~ `d e f` *g h*",
                "<p><b style='font-weight:normal'>a</b> <span style='font-weight:700'>b</span> <i style='font-style:normal'>c</i> <span style='font-style:oblique'>d</span> <b style='font-weight:inherit'>e</b></p> ⇒ a **b** c *d* **e**"
            })
    void looksOfWordsBecomeTheirSigns(String html, String markdown) {
        assertBecomes(html, markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ⇒ ",
            quoteCharacter = '^',
            value = {
                "<pre>một↵  hai↵</pre> ⇒ ```↵một↵  hai↵```",
                "<p>a</p><pre>↵↵mã ``` b↵</pre><p>c</p> ⇒ a↵↵````↵mã ``` b↵````↵↵c",
                "<ul><li>a<pre>mã</pre></li></ul> ⇒ - a↵↵  ```↵  mã↵  ```",
                "<pre> ↵ </pre><p>a</p> ⇒ a",
                "<p>a</p><hr><p>b</p> ⇒ a↵↵---↵↵b",
                "<hr><p>b</p> ⇒ b",
                "<ul><li>a<hr></li><li>b</li></ul> ⇒ - a↵- b",
                "<p>a</p><div style='mso-element:footnote-list'><hr></div> ⇒ a",
                "<p>a</p><iframe src='//www.youtube.com/embed/abc'></iframe><p>b</p> ⇒ a↵↵https://www.youtube.com/embed/abc↵↵b",
                "<p>a <iframe src='https://www.youtube.com/embed/abc'></iframe> b</p> ⇒ a↵↵https://www.youtube.com/embed/abc↵↵b",
                "<p>a</p><iframe src='x.html'></iframe> ⇒ a",
                "<div>a<div>b</div>c</div> ⇒ a↵↵b↵↵c",
                "<div>a<span style='display:block'>b</span>c</div> ⇒ a↵↵b↵↵c",
                "a<ul><li>b</ul>c ⇒ a↵↵- b↵↵c",
                "a<blockquote>b</blockquote>c ⇒ a↵↵> b↵↵c",
                "a<figure><img src='https://a.vn/x.jpg'><figcaption>Ảnh <b>đẹp</b></figcaption></figure>b ⇒ a↵↵_Ảnh **đẹp**_↵↵b",
                "<h1>Một</h1><h6>Sáu</h6><p style='mso-outline-level:7'>Bảy</p><p style='mso-outline-level:2'>Hai</p> ⇒ ## Một↵↵###### Sáu↵↵Bảy↵↵### Hai",
                "<h2><p>Trong</p></h2> ⇒ Trong",
                "<p class='MsoHeading3'>Ba</p><p class='MsoTitle'>Đầu</p><div role='heading' aria-level='4'>Bốn</div><div role='heading'>Một</div> ⇒ #### Ba↵↵## Đầu↵↵##### Bốn↵↵## Một",
                "<h2><span style='mso-list:Ignore'>I.</span> Đề mục</h2> ⇒ ## I. Đề mục",
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>d ⇒ - a↵  - b↵- c↵↵d",
                "<ol><li>a</li><li value='5'>b</li></ol><p>c</p> ⇒ 1. a↵↵5) b↵↵c",
                "<li>lẻ</li><li>hai</li> ⇒ - lẻ↵- hai",
                "<ul><li><h3>Đề</h3>chữ</li></ul> ⇒ - **Đề**↵↵  chữ",
                "a<ul>b<li>c</li>d</ul>e ⇒ a↵↵b↵↵- c↵↵  d↵↵e",
                "<ul><li></li></ul><p>a</p> ⇒ a",
                "<ul><li>a</li><li></li></ul>b ⇒ - a↵↵b",
                "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-</span></p><p>a</p> ⇒ a",
                "<blockquote><blockquote><blockquote><blockquote>a<blockquote>b</blockquote>c<table><tr><td>d</td><td>e</td></tr><tr><td>g</td><td>h</td></tr></table>i ⇒ > > > > a↵> > > >↵> > > > b↵> > > >↵> > > > c↵> > > >↵> > > > d↵> > > >↵> > > > e↵> > > >↵> > > > g↵> > > >↵> > > > h↵> > > >↵> > > > i",
                "a<pre>b</pre>c ⇒ a↵↵```↵b↵```↵↵c",
                "<blockquote>a<blockquote>b<blockquote>c</blockquote></blockquote></blockquote> ⇒ > a↵>↵> > b↵> >↵> > > c",
                "<p>Thu<a href='#n' name='m'>[1]</a>: chi, <b>lãi<a href='#n2' name='m2'>[2]</a></b>(x)</p><p><a href='#m' name='n'>[1]</a> Nguồn</p><p><a href='#m2' name='n2'>[2]</a> Hai</p> ⇒ Thu[^1]\\: chi, **lãi**[^2]\\(x)↵↵[^1]: Nguồn↵↵[^2]: Hai",
                "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span> </span></span>một</p><p style='mso-list:l0 level2 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>o</span></span>hai</p><p>sau</p> ⇒ - một↵  - hai↵↵sau",
                "<p style='mso-list:l0 level1 lfo1'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>§</span></span>một</p><p style='mso-list:l0 level1 lfo1'>tiếp</p> ⇒ - một↵↵tiếp",
                "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>a)</span>một</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>b)</span></p> ⇒ a) một",
                "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>một</p>chữ ⇒ 1. một↵↵chữ",
                "<ul><li style='list-style-type:none'>một</li><li>hai</li></ul> ⇒ - một↵- hai",
                "<ol type='a'><li>một<ol><li>hai</li></ol></li></ol> ⇒ a. một↵↵1. hai",
                "a<ol><li>b</li></ol>c<hr>d ⇒ a↵↵1. b↵↵c↵↵---↵↵d",
                "<p>a</p><ul><li>b</li></ul><hr><p>c</p> ⇒ a↵↵- b↵↵---↵↵c",
                "<h2>a<br>b</h2><h2> </h2><h2><img src='https://a.vn/x.jpg'></h2> ⇒ ## a b",
                "<div><div><div><p>a</p></div></div><p> </p></div> ⇒ a"
            })
    void partOfAPageBecomesItsMarkdown(String html, String markdown) {
        assertBecomes(html, markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ⇒ ",
            quoteCharacter = '^',
            value = {
                "a<table><tr><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>f ⇒ a↵↵| b | c |↵| --- | --- |↵| d | e |↵↵f",
                "<table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>a|b</td><td><code>c|d</code></td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a\\|b | `c\\|d` |",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><td><h3>Đề</h3>chữ</td><td><blockquote>trích</blockquote></td></tr><tr><td><pre>một↵hai</pre></td><td><ul><li>a</li><li>b</li></ul></td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| **Đề**<br>chữ | trích |↵| `một`<br>`hai` | - a<br>- b |",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table></td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a | b c<br>d e |",
                "<table><tr><td colspan=2>Tên bảng</td></tr><tr><td>Xã</td><td>Hộ</td></tr><tr><td>a</td><td>1</td></tr></table> ⇒ Tên bảng↵↵| Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><td rowspan=2>a</td><td>1</td></tr><tr><td>2</td></tr></table> ⇒ <table>↵<thead>↵<tr><th scope=\"col\">Xã</th><th scope=\"col\">Hộ</th></tr>↵</thead>↵<tbody>↵<tr><td rowspan=\"2\">a</td><td>1</td></tr>↵<tr><td>2</td></tr>↵</tbody>↵</table>",
                "<table><tr><td>Xã</td><td align=right>Hộ</td><td align=center>c</td></tr><tr><td>a</td><td align=right>1</td><td align=center>d</td></tr><tr><td>b</td><td align=right>2</td><td>e</td></tr></table> ⇒ | Xã | Hộ | c |↵| --- | ---: | --- |↵| a | 1 | d |↵| b | 2 | e |",
                "<table><tr><th>Xã</th><th>Hộ</th></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |",
                "<table><tr><td>Xã</td><td>Hộ</td></tr></table> ⇒ Xã↵↵Hộ",
                "<table><tr><td>Xã</td><td></td><td>Hộ</td></tr><tr><td>a</td><td> </td><td>1</td></tr><tr><td></td><td></td><td></td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><thead><tr><td>Xã</td><td>Hộ</td></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody><tfoot style='display:none'><tr><td>x</td><td>y</td></tr></tfoot></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><tbody><tr style='display:none'><td>ẩn</td><td>ẩn</td></tr><tr><td>Xã</td><td>Hộ</td></tr><tr><td>a</td><td>1</td></tr></tbody></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><col><col span=2 style='display:none'><col><tr><td>Xã</td><td>x</td><td>y</td><td>Hộ</td></tr><tr><td>a</td><td>x</td><td>y</td><td>1</td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><caption>Bảng 1</caption><tr><td>Xã</td><td>Hộ</td></tr><tr><td>a</td><td>1</td></tr></table> ⇒ Bảng 1↵↵| Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><tr><td>một cột</td></tr><tr><td>hai</td></tr></table> ⇒ một cột↵↵hai",
                "<table><tr><td rowspan=2>A</td><td>B</td><td>C</td></tr><tr><td>D</td><td>E</td></tr><tr><td>F</td><td>G</td><td>H</td></tr></table> ⇒ <table>↵<thead>↵<tr><th scope=\"col\" rowspan=\"2\">A</th><th scope=\"col\">B</th><th scope=\"col\">C</th></tr>↵<tr><th scope=\"col\">D</th><th scope=\"col\">E</th></tr>↵</thead>↵<tbody>↵<tr><td>F</td><td>G</td><td>H</td></tr>↵</tbody>↵</table>",
                "<table><tr><td>A</td><td rowspan=2>B</td><td>C</td></tr><tr><td>D</td><td>E</td></tr></table> ⇒ <table>↵<tbody>↵<tr><td>A</td><td rowspan=\"2\">B</td><td>C</td></tr>↵<tr><td>D</td><td>E</td></tr>↵</tbody>↵</table>",
                "<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td>C</td><td>D</td><td>E</td></tr></table> ⇒ <table>↵<thead>↵<tr><th scope=\"colgroup\" colspan=\"2\">A</th><th scope=\"col\">B</th></tr>↵</thead>↵<tbody>↵<tr><td>C</td><td>D</td><td>E</td></tr>↵</tbody>↵</table>",
                "<table><tr><td style='mso-ignore:colspan' colspan=2>A</td><td>B</td></tr><tr><td>C</td><td>D</td><td>E</td></tr></table> ⇒ | A |  | B |↵| --- | --- | --- |↵| C | D | E |",
                "<table><tr><td x:num>1</td><td>B</td></tr><tr><td x:num>2</td><td x:num align=left>3</td></tr></table> ⇒ | 1 | B |↵| ---: | --- |↵| 2 | 3 |",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><td><p align=right>1</p></td><td style='text-align:center'>2</td></tr></table> ⇒ | Xã | Hộ |↵| ---: | :---: |↵| 1 | 2 |",
                "<table><tr><td>a</td><td>b</td></tr><tr><td colspan=2>giữa</td></tr><tr><td>c</td><td>d</td></tr></table> ⇒ <table>↵<thead>↵<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>↵</thead>↵<tbody>↵<tr><td colspan=\"2\">giữa</td></tr>↵<tr><td>c</td><td>d</td></tr>↵</tbody>↵</table>",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><td rowspan=3>a</td><td>1</td></tr><tr><td>2</td></tr><tr></tr></table> ⇒ <table>↵<thead>↵<tr><th scope=\"col\">Xã</th><th scope=\"col\">Hộ</th></tr>↵</thead>↵<tbody>↵<tr><td rowspan=\"3\">a</td><td>1</td></tr>↵<tr><td>2</td></tr>↵</tbody>↵</table>",
                "<table><tr><td colspan=9>Tên</td></tr><tr><td>Xã</td><td>Hộ</td></tr></table> ⇒ Tên↵↵Xã↵↵Hộ",
                "<table><tr><td rowspan=2 colspan=2>Tên</td></tr><tr></tr><tr><td>Xã</td><td>Hộ</td></tr><tr><td>a</td><td>b</td></tr></table> ⇒ <table>↵<thead>↵<tr><th scope=\"colgroup\" colspan=\"2\" rowspan=\"2\">Tên</th></tr>↵<tr><th scope=\"col\">Xã</th><th scope=\"col\">Hộ</th></tr>↵</thead>↵<tbody>↵<tr><td>a</td><td>b</td></tr>↵</tbody>↵</table>",
                "<table><tr><td colspan=2>Tên</td></tr><tr><td colspan=2>Hai</td></tr></table> ⇒ Tên↵↵Hai",
                "<table><tr><td rowspan=0>a</td><td colspan=x>b</td></tr><tr><td>c</td><td>d</td></tr></table> ⇒ | a | b |↵| --- | --- |↵| c | d |",
                "<table><tr><td><b>Xã</b></td><td>Hộ</td></tr><tr><td><b>a</b></td><td>1<br>2</td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| **a** | 1<br>2 |",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><th>a</th><td>1</td></tr></table> ⇒ | Xã | Hộ |↵| --- | --- |↵| a | 1 |",
                "<table><tr><td></td><td>Hộ</td></tr><tr><td></td><td>1</td></tr></table> ⇒ Hộ↵↵1",
                "<table><tr><td>Xã</td><td>Hộ</td></tr><tr><td>a</td><td align=right>1</td></tr><tr><td>b</td><td></td></tr></table> ⇒ | Xã | Hộ |↵| --- | ---: |↵| a | 1 |↵| b |  |",
                "<table><tr><td style='mso-ignore:colspan' colspan=3>Tên</td><td>x</td></tr><tr><td>a</td><td>b</td><td>c</td><td>d</td></tr></table> ⇒ | Tên |  |  | x |↵| --- | --- | --- | --- |↵| a | b | c | d |",
                "<blockquote><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></blockquote> ⇒ > | a | b |↵> | --- | --- |↵> | c | d |",
                "<ul><li>a<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></li></ul> ⇒ - a↵↵  | a | b |↵  | --- | --- |↵  | c | d |"
            })
    void tableBecomesOneThatSaysTheSame(String html, String markdown) {
        assertBecomes(html, markdown);
    }
}

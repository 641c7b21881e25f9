package bantin.content.markdown.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of one paragraph of a page: their looks, links and signs in Markdown; ↵ is the end of a line. */
class PastedWordsTest {
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
}

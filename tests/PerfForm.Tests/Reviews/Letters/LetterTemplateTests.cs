using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Letters;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;
using static PerfForm.Tests.Reviews.Letters.WordDocument;

namespace PerfForm.Tests.Reviews.Letters;

public sealed class LetterTemplateTests
{
    private static readonly byte[] Shipped = ShippedLetter.In(Language.Chinese).ToDocument();

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void What_ships_is_a_sound_document_whose_fields_are_all_known(Language language)
    {
        var document = ShippedLetter.In(language).ToDocument();
        Assert.Empty(Faults(document));
        LetterTemplate.Read("letter.docx", document);
    }

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void What_ships_is_the_sample_that_a_bureau_starts_from(Language language, string name)
    {
        var file = Golden.PathOf(Path.Combine("samples", $"letter-template.{name}.docx"));
        var document = ShippedLetter.In(language).ToDocument();
        if (Golden.IsWrittenAnew)
        {
            File.WriteAllBytes(file, document);
        }

        Assert.Equal(ZipPackage.EntriesOf(document), ZipPackage.EntriesOf(File.ReadAllBytes(file)));
    }

    [Fact]
    public void A_template_without_any_field_is_refused() => Assert.Contains(
        "没有任何字段",
        Assert.Throws<ReviewInputException>(() => LetterTemplate.Read("letter.docx", WithBody(Shipped, Paragraph("各单位：")))).Said.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void A_field_that_word_has_parted_into_runs_is_filled_in_the_letters_of_its_first() =>
        Assert.Equal(["致 甲局，你好", "共 1 张"], Filled(Paragraph("致 {", "{单位", "名称}}，你好") + Paragraph("共 {{ Number of Forms }} 张")));

    [Fact]
    public void A_section_stands_once_for_each_item_and_not_at_all_for_none() => Assert.Equal(
        ["1 道路养护", "较好", "完"],
        Filled(
            Control("申报表", Paragraph("{{序号}} {{申报表名称}}"))
            + Control("建议改", Control("建议改的表", Control("分类", Control("问题", Paragraph("{{问题内容}}")))))
            + Control("必须改", Paragraph("必须改"))
            + Control("整改情况", Control("已改", Paragraph("{{位置}}")))
            + Paragraph("完")).Select(line => line.Contains("较好", StringComparison.Ordinal) ? "较好" : line));

    [Fact]
    public void Rows_and_words_repeat_as_paragraphs_do_and_a_table_without_rows_goes() => Assert.Equal(
        ["道路养护", "表：道路养护；"],
        Filled(
            $"<w:tbl>{Control("申报表", Row("{{申报表名称}}"))}</w:tbl><w:tbl>{Control("缺报", Row("{{内容}}"))}</w:tbl>"
            + $"<w:p><w:r><w:t>表：</w:t></w:r>{Control("申报表", "<w:r><w:t>{{申报表名称}}；</w:t></w:r>")}</w:p>"));

    [Fact]
    public void A_content_control_with_a_fields_name_becomes_its_text() =>
        Assert.Equal(["单位：甲局"], Filled($"<w:p><w:r><w:t>单位：</w:t></w:r>{Control("单位名称", "<w:r><w:t>单击</w:t></w:r><w:r><w:t>此处</w:t></w:r>")}</w:p>"));

    [Fact]
    public void Content_controls_without_a_tag_and_braces_that_are_no_fields_stay() => Assert.Equal(
        ["甲局 {{ {{}} }}"],
        Filled($"<w:sdt><w:sdtPr/><w:sdtContent>{Paragraph("{{单位名称}} {{ {{}} }}")}</w:sdtContent></w:sdt>"));

    [Fact]
    public void Footers_are_filled_too()
    {
        var footer = $"<w:ftr xmlns:w=\"{Word}\">{Paragraph("{{单位名称}}")}</w:ftr>";
        Assert.Equal(["甲局"], Lines(Fill(With(Shipped, "word/footer1.xml", footer)), "word/footer1.xml"));
    }

    [Theory]
    [InlineData("{{单位名}}", "不认识字段“{{单位名}}”，是不是“单位名称”？")]
    [InlineData("{{departmant}}", "是不是“department”？")]
    [InlineData("{{位置}}", "只能放在标记为“问题”的内容控件里")]
    [InlineData("{{领导姓名及电话}}", "不认识字段“{{领导姓名及电话}}”；这里可用：单位名称、年度")]
    public void A_field_that_is_not_known_is_named_with_what_may_be_meant(string text, string said)
    {
        var problem = Assert.Throws<ReviewInputException>(() => LetterTemplate.Read("通知.docx", WithBody(Shipped, Paragraph(text))));
        Assert.Contains(said, problem.Said.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("通知.docx：", problem.Said.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void So_is_a_content_control() => Assert.Contains(
        "不认识内容控件标记“必须该”，是不是“必须改”？",
        Assert.Throws<ReviewInputException>(() => LetterTemplate.Read("a.docx", WithBody(Shipped, Control("必须该", Paragraph("x"))))).Said.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void A_section_within_itself_is_refused() => Assert.Contains(
        "“申报表”放在了同名的内容控件里",
        FaultOf(Control("申报表", Control("申报表", Paragraph("{{序号}}")))),
        StringComparison.Ordinal);

    [Fact]
    public void A_document_that_is_nested_without_end_is_no_template()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 200_000)) + Paragraph("{{单位名称}}") + string.Concat(Enumerable.Repeat("</w:sdt>", 200_000));
        Assert.Contains("不是 Word 文档", FaultOf(deep), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_fields_as_letters_are_filled_in_proportion() => Effort.IsInProportion(
        count => LetterTemplate.Read("letter.docx", WithBody(Shipped, Paragraph(string.Concat(Enumerable.Repeat("{{年度}}", count))))),
        3_000,
        template => template.Fill(SmallLetter()));

    [Fact]
    public void What_is_no_document_of_word_is_one_clear_line()
    {
        const string Types = """<Types><Override PartName="/word/document.xml" ContentType="wordprocessingml.document.main+xml"/></Types>""";
        byte[][] others =
        [
            [], "你好"u8.ToArray(), File.ReadAllBytes(Fixture.Workbook), File.ReadAllBytes(Fixture.OldWorkbook), Shipped[..^100],
            With(Shipped, "word/document.xml", "<a"),
            new ZipPackage().Add("[Content_Types].xml", Types).Add("word/document.xml", "<a/>").Add("word/document.xml", "<a/>").Bytes,
        ];
        Assert.All(others, other => Assert.Contains(
            "不是 Word 文档",
            Assert.Throws<ReviewInputException>(() => LetterTemplate.Read("a.docx", other)).Said.Chinese,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void No_two_fields_that_can_stand_at_one_place_have_the_same_name(Language language)
    {
        Check(LetterContent.Shape, []);

        void Check(LetterShape shape, IReadOnlyList<string> around)
        {
            List<string> names = [.. around, .. shape.FieldNames.Select(name => name.In(language))];
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(shape.Inner, inner => Check(inner.Shape, names));
        }
    }

    private static IReadOnlyList<string> Filled(string body) => Lines(Fill(WithBody(Shipped, body)));

    private static string FaultOf(string body) =>
        Assert.Throws<ReviewInputException>(() => LetterTemplate.Read("a.docx", WithBody(Shipped, body))).Said.Chinese;

    private static byte[] Fill(byte[] template) => LetterTemplate.Read("a.docx", template).Fill(SmallLetter());

    private static Letter SmallLetter()
    {
        var review = SmallReview.Of(new ReviewOptions { Language = Language.Chinese }, ("a.csv", SmallReview.Form("甲局", "道路养护", satisfaction: "较好")));
        return new Letter(review, review.Departments[0]);
    }
}

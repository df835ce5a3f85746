using System.IO.Compression;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Letters;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Letters;

public sealed class LetterOutputTests
{
    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void A_letter_says_what_came_what_it_comes_to_and_what_is_to_be_mended(Language language, string name)
    {
        var (file, letter) = Letters(Small(language))[0];
        Golden.Matches($"{file}\n{string.Join('\n', WordDocument.Lines(letter))}\n", $"review-letter.{name}.txt");
        Assert.Empty(WordDocument.Faults(letter));
    }

    [Fact]
    public void A_department_whose_forms_all_pass_gets_no_letter() => Assert.Empty(Letters(Of(("a.csv", SmallReview.Form("甲局", "道路养护")))));

    [Fact]
    public void A_department_gets_one_letter_with_the_first_of_its_files()
    {
        var review = Of(
            ("a.csv", SmallReview.Form("甲局", "道路养护")),
            ("b.csv", SmallReview.Form("甲局", "桥梁检测", satisfaction: "较好")),
            ("c.csv", SmallReview.Form("乙局", "河道清淤", satisfaction: "较好")));
        Assert.Equal([1, 0, 1], review.Documents.Select(document => Pieces(review, document).Count));
    }

    [Fact]
    public void Only_workbooks_that_bear_marks_are_attached()
    {
        var review = SmallReview.Of(
            new ReviewOptions { Language = Language.Chinese },
            ("received/declaration-2020.xlsx", File.ReadAllBytes(Fixture.Workbook)),
            ("received/declaration-2020.xls", File.ReadAllBytes(Fixture.OldWorkbook)));
        var letter = Letters(review)[0].Content;
        var lines = WordDocument.Lines(letter);
        Assert.Equal("declaration-2020.xlsx", lines[lines.ToList().FindIndex(line => line.StartsWith("附件", StringComparison.Ordinal)) + 1]);
        Assert.Single(lines, line => line.Contains("declaration-2020.xls", StringComparison.Ordinal) && !line.Contains('|'));
        Assert.Empty(WordDocument.Faults(letter));
    }

    [Theory]
    [InlineData("<w:p>&amp;]]></w:p>")]
    [InlineData("{{单位名称}}{{不认识}}")]
    [InlineData("甲\u202e局\u2028\ufffe")]
    [InlineData("../../etc/passwd")]
    public void A_hostile_name_is_only_a_name(string name)
    {
        var letter = Letters(Of(("a.csv", SmallReview.Form(name, name, satisfaction: "较好"))))[0];
        Assert.Empty(WordDocument.Faults(letter.Content));
        Assert.DoesNotContain("..", letter.File.Split('/'));
        Assert.StartsWith("关于", WordDocument.Lines(letter.Content)[0], StringComparison.Ordinal);
        Assert.EndsWith("绩效目标申报的审核意见", WordDocument.Lines(letter.Content)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_five_thousand_characters_is_shortened()
    {
        var letter = Letters(Of(("a.csv", SmallReview.Form(new string('局', 5_000), new string('路', 5_000), satisfaction: "较好"))))[0].Content;
        Assert.InRange(WordDocument.Lines(letter)[0].Length, 50, 150);
        Assert.Empty(WordDocument.Faults(letter));
    }

    [Fact]
    public void The_same_review_gives_the_same_bytes_and_tells_no_time()
    {
        Assert.Equal(Letters(Small(Language.Chinese))[0].Content, Letters(Small(Language.Chinese))[0].Content);
        using var package = new ZipArchive(new MemoryStream(Letters(Small(Language.Chinese))[0].Content));
        Assert.All(package.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [OfficeFact]
    public void LibreOffice_prints_it()
    {
        using var folder = new TemporaryFolder();
        LibreOffice.Convert(folder, "pdf", folder.Write("letter.docx", Letters(Small(Language.Chinese))[0].Content));
        Assert.True(new FileInfo(folder.File("letter.pdf")).Length > 10_000);
    }

    private static Review Small(Language language) => SmallReview.Of(
        new ReviewOptions
        {
            Language = language,
            Roster = Roster.Read("名单.csv", "单位名称,项目名称\n某市教育局,教师培训\n某市教育局,校舍维修\n"u8.ToArray()),
        },
        ("received/教育局.csv", SmallReview.Form("某市教育局", "教师培训", satisfaction: "较好", count: "≥≥120人次")),
        ("received/教育局二.csv", SmallReview.Form("某市教育局", "学生资助", satisfaction: "≥90")));

    private static Review Of(params (string Name, byte[] Content)[] files) => SmallReview.Of(new ReviewOptions { Language = Language.Chinese }, files);

    private static List<(string File, byte[] Content)> Letters(Review review) => [.. review.Documents.SelectMany(document => Pieces(review, document))];

    private static List<(string File, byte[] Content)> Pieces(Review review, ReviewedDocument document)
    {
        var unread = new ReviewedContent([], () => throw new InvalidOperationException());
        return [.. new LetterOutput().PiecesOf(document, unread, review).Select(piece => (piece.File, piece.Content))];
    }
}

using System.IO.Compression;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Intake;

public sealed class FileWalkerTests : IDisposable
{
    private const string Xz = "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQACAQIDAACjq/XzQTeKOwABGwMLL7kQH7bzfQEAAAAABFla";
    private static readonly byte[] Bytes = [1, 2, 3];
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Names_without_a_mark_are_read_as_utf8_or_else_as_gb18030()
    {
        var name = RawZip.Gbk.GetBytes("x.csv");
        _folder.Write(
            "a.zip",
            new RawZip().AddGbk("教育局.csv", [1]).Add("卫生局.csv", [2], flags: 0).Add(name, [3], extra: RawZip.UnicodePath(name, "𠮷.csv")).Bytes);
        Assert.Equal(["a.zip/教育局.csv", "a.zip/卫生局.csv", "a.zip/𠮷.csv"], Paths());
    }

    [Theory]
    [InlineData("a.rar", "rar")]
    [InlineData("a.7z", "7z")]
    [InlineData("a.zip", "zip")]
    public void Archives_of_every_kind_are_read_whatever_they_are_called(string name, string kind)
    {
        var archive = kind switch
        {
            "rar" => StoredRar.Of(("街道.csv", Bytes)),
            "7z" => File.ReadAllBytes(Fixture.PathOf("street.7z")),
            _ => new RawZip().Add("街道.csv", Bytes).Bytes,
        };
        _folder.Write(name, archive);
        _folder.Write("b.dat", archive);
        Assert.Equal([$"{name}/街道.csv", "b.dat/街道.csv"], Paths());
        Assert.All(Walk(), file => Assert.Equal(Bytes, file.Content));
    }

    [Fact]
    public void A_workbook_is_a_file_and_no_archive()
    {
        _folder.Copy(Fixture.Workbook, "a.xlsx");
        Assert.Equal(["a.xlsx"], Paths());
    }

    [Fact]
    public void A_member_whose_bytes_are_not_those_that_were_packed_is_not_read()
    {
        var zip = new RawZip().Add("a.csv", SmallForm.Csv(1)).Bytes;
        var crc = zip.AsSpan().IndexOf("PK\x01\x02"u8) + 16;
        zip[crc] ^= 1;
        _folder.Write("a.zip", zip);
        Assert.Contains("damaged", Assert.Single(Walk()).Problem!.Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Encrypted_members_are_refused_before_they_are_read()
    {
        _folder.Write("a.rar", StoredRar.Locked(("街道.csv", Bytes)));
        var file = Assert.Single(Walk());
        Assert.Null(file.Content);
        Assert.Same(FileProblem.Encrypted, file.Problem);
    }

    [Fact]
    public void What_is_packed_in_one_stream_has_the_ratio_of_the_whole()
    {
        _folder.Write("a.csv.gz", Gzipped([.. Enumerable.Repeat((byte)'a', 32 << 20)], name: "a.csv"));
        Assert.Contains("max-ratio", Assert.Single(Walk()).Problem!.Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_archives_in_archives_unpack_to_is_measured_against_the_file_on_disk()
    {
        var inner = new RawZip().Add("a.csv", new byte[12 << 20]).Bytes;
        var outer = new RawZip();
        for (var i = 0; i < 5; i++)
        {
            outer.Add($"{i}.zip", inner);
        }

        _folder.Write("a.zip", outer.Bytes);
        var walked = Walk();
        Assert.Contains(walked, file => file.Problem?.Cause.English.Contains("max-ratio", StringComparison.Ordinal) == true);
        Assert.True(walked.Sum(file => file.Content?.Length ?? 0) < 32 << 20);
    }

    [Fact]
    public void A_packed_file_without_a_name_has_that_of_its_archive()
    {
        _folder.Write("报表.csv.gz", Gzipped(Bytes, name: null));
        Assert.Equal(["报表.csv.gz/报表.csv"], Paths());
    }

    [Theory]
    [InlineData("报表.csv.xz", Xz)]
    [InlineData("报表.csv.bz2", "QlpoOTFBWSZTWeTylq4AAABAADgAIAAhmBmEYXckU4UJDk8pauA=")]
    public void A_packed_file_without_an_archive_is_read(string name, string packed)
    {
        _folder.Write(name, Convert.FromBase64String(packed));
        Assert.Equal([$"{name}/报表.csv"], Paths());
        Assert.Equal(Bytes, Assert.Single(Walk()).Content);
    }

    // RFC 1952: a header of ten bytes, the name where a flag says so, the packed bytes, CRC and length.
    private static byte[] Gzipped(byte[] content, string? name)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        var packed = bytes.ToArray();
        if (name is null)
        {
            return packed;
        }

        packed[3] |= 0x08;
        return [.. packed[..10], .. System.Text.Encoding.ASCII.GetBytes(name), 0, .. packed[10..]];
    }

    [Fact]
    public void An_archive_with_a_password_says_so()
    {
        _folder.Write("a.zip", new RawZip().Add("a.csv", SmallForm.Csv(1), RawZip.Encrypted | RawZip.Utf8).Bytes);
        Assert.Contains("without a password", Assert.Single(Walk()).Problem!.Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_walk_that_comes_to_nothing_in_time_gives_the_file_up()
    {
        _folder.Write("a.zip", new RawZip().Add("a.csv", new byte[8 << 20]).Bytes);
        var file = Assert.Single(FileWalker.Walk(DiskFinder.Find([_folder.Path]), ReadingLimits.Default, TimeSpan.Zero));
        Assert.Contains("--timeout-per-file", file.Problem!.Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_named_and_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("in/a.csv", [1]);
        _folder.Write("secret/b.csv", [2]);
        File.CreateSymbolicLink(_folder.File("in/link.csv"), _folder.File("secret/b.csv"));
        Directory.CreateSymbolicLink(_folder.File("in/folder"), _folder.File("secret"));
        var files = FileWalker.Walk(DiskFinder.Find([_folder.File("in")]), ReadingLimits.Default, Timeout.InfiniteTimeSpan)
            .ToDictionary(file => Path.GetFileName(file.Path), file => file.Nature, StringComparer.Ordinal);
        Assert.Equal(FileNature.Link, files["link.csv"]);
        Assert.Equal(FileNature.Link, files["folder"]);
        Assert.Equal(3, files.Count);
    }

    public static TheoryData<string, byte[]> Excesses => new()
    {
        { "max-file-bytes=100", new RawZip().Add("a.csv", SmallForm.Csv(1)).Bytes },
        { "max-archive-bytes=900", new RawZip().Add("a.csv", SmallForm.Csv(1)).Add("b.csv", SmallForm.Csv(2)).Bytes },
        { "max-entries=2", new RawZip().Add("a.csv", [1]).Add("b.csv", [2]).Add("c.csv", [3]).Bytes },
        { "max-nesting=1", new RawZip().Add("a.zip", new RawZip().Add("b.csv", [1]).Bytes).Bytes },
        { "max-ratio=100", new RawZip().Add("a.csv", new byte[32 << 20]).Bytes },
    };

    [Theory]
    [MemberData(nameof(Excesses))]
    public void Each_limit_of_archives_has_a_message_of_its_own(string limit, byte[] archive)
    {
        _folder.Write("a.zip", archive);
        var (reading, most) = ReadingLimit.Parse(limit)!.Value;
        var problem = Assert.Single(Walk(ReadingLimits.Default.With(reading, most)), file => file.Problem is not null).Problem!;
        Assert.Equal("PF011", problem.Kind.Code);
        Assert.Contains(limit, problem.Cause.English, StringComparison.Ordinal);
        Assert.Contains(limit, problem.Cause.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_may_be_of_several_and_may_have_bytes_behind_its_end()
    {
        _folder.Write("a.csv.gz", [.. Gzipped(Bytes, name: "a.csv"), .. Gzipped(Bytes, name: null)]);
        _folder.Write("b.csv.gz", [.. Gzipped(Bytes, name: null), .. new byte[512]]);
        Assert.Equal([[.. Bytes, .. Bytes], Bytes], Walk().Select(file => file.Content));
    }

    [Fact]
    public void A_packed_file_may_be_of_several_packed_with_xz_too()
    {
        var one = Convert.FromBase64String(Xz);
        _folder.Write("a.csv.xz", [.. one, .. one, .. new byte[8]]);
        Assert.Equal([.. Bytes, .. Bytes], Assert.Single(Walk()).Content!);
    }

    [Fact]
    public void Very_many_members_of_one_name_are_numbered_in_proportion() => Effort.IsInProportion(
        count => Enumerable.Repeat("a.csv", count), 8_000, names => Numbered(names));

    [Fact]
    public void A_packed_file_that_is_cut_off_is_damaged()
    {
        _folder.Write("a.csv.gz", Gzipped(SmallForm.Csv(1), name: "a.csv")[..^100]);
        Assert.Equal("PF009", Assert.Single(Walk()).Problem!.Kind.Code);
    }

    [Fact]
    public void Bytes_that_only_unpacking_shows_are_counted_too()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Enumerable.Repeat((byte)'a', 2 << 20).ToArray());
        }

        _folder.Write("a.csv.gz", bytes.ToArray());
        Assert.Equal("PF011", Assert.Single(Walk(ReadingLimits.Default.With(ReadingLimit.FileBytes, 1 << 20))).Problem!.Kind.Code);
    }

    private static void Numbered(IEnumerable<string> names)
    {
        var intake = new FileIntake(ReadingLimits.Default);
        Assert.Distinct(names.Select(name => intake.Named(name, FileNature.Junk, size: 0).Path));
    }

    private List<FoundFile> Walk(ReadingLimits? limits = null) =>
        [.. FileWalker.Walk(DiskFinder.Find([_folder.Path]), limits ?? ReadingLimits.Default, Timeout.InfiniteTimeSpan)];

    private IEnumerable<string> Paths() => Walk().Select(file => file.Path[(_folder.Path.Length + 1)..]);

    [Fact]
    public void An_archive_that_takes_too_long_in_all_is_given_up_in_one_line()
    {
        _folder.Write("in/a.zip", new RawZip().Add("a.csv", SmallForm.Csv(1)).Add("b.csv", SmallForm.Csv(2)).Bytes);
        _folder.Write("in/b.csv", SmallForm.Csv(3));
        var limits = ReadingLimits.Default.With(ReadingLimit.ArchiveSeconds, 0);
        var files = FileWalker.Walk(DiskFinder.Find([_folder.File("in")]), limits, Timeout.InfiniteTimeSpan).ToList();
        Assert.Equal(["a.zip", "b.csv"], files.Select(file => Path.GetFileName(file.Path)));
        Assert.Contains("max-archive-seconds=0", files[0].Problem!.Cause.English, StringComparison.Ordinal);
        Assert.Null(files[1].Problem);
    }

    public void Dispose() => _folder.Dispose();
}

using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using PerfForm.Tests.Grids.Pdf;

namespace PerfForm.Tests.Support;

/// <summary>
/// What a bureau receives in a season, made up: thousands of members in archives within archives, among them everything that goes wrong, and
/// what must become of each.
/// </summary>
internal sealed class Season
{
    private const string Junk = "junk";
    private readonly Dictionary<string, string> _outcomes = new(StringComparer.Ordinal);
    private readonly TemporaryFolder _folder;
    private int _forms;

    /// <summary>Makes a season in a folder.</summary>
    /// <param name="folder">The folder; the season lies in <c>in</c>.</param>
    /// <param name="sound">How many sound small forms each of the four large archives has.</param>
    public Season(TemporaryFolder folder, int sound)
    {
        _folder = folder;
        AddLoose();
        AddChineseZip(sound);
        AddNested(sound);
        AddTar(sound);
        AddHostile(sound);
        AddDamaged();
    }

    /// <summary>The outcome that each path must have.</summary>
    public IReadOnlyDictionary<string, string> Outcomes => _outcomes;

    /// <summary>How many forms there are in all, copies not counted.</summary>
    public int Forms { get; private set; }

    private void AddLoose()
    {
        Put("in/大鹏.xlsx", File.ReadAllBytes(Fixture.Workbook), "converted");
        Put("in/旧表.xls", File.ReadAllBytes(Fixture.OldWorkbook), "converted");
        Put("in/有密码.xlsx", File.ReadAllBytes(Fixture.PathOf("locked.xlsx")), "unreadable");
        Put("in/空.xlsx", [], "unreadable");
        Put("in/也空.xlsx", [], "unreadable");
        Put("in/坏.xlsx", File.ReadAllBytes(Fixture.Workbook)[..9000], "unreadable");
        Put("in/没有表.xlsx", File.ReadAllBytes(Fixture.PathOf("errors.xls")), "noForm");
        Put("in/扫描.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1], "otherKind");
        Put("in/批复.pdf", PdfFile.Scan, "otherKind");
        Put("in/说明.txt", "请于六月底前报送。\n"u8.ToArray(), "otherKind");
        Put("in/~$大鹏.xlsx", [1, 2, 3], Junk);
        Put("in/Thumbs.db", [1], Junk);
        Put("in/.DS_Store", [1], Junk);
        Put("in/__MACOSX/._大鹏.xlsx", [1], Junk);
        Forms += 14;
    }

    // As Chinese Windows packs: names in GBK without a mark, one with the Unicode path beside it.
    private void AddChineseZip(int sound)
    {
        var zip = new RawZip();
        for (var i = 0; i < sound; i++)
        {
            zip.AddGbk($"教育局/学校{i % 7}/第{i}期.csv", NextForm());
            Expect($"in/甲区.zip/教育局/学校{i % 7}/第{i}期.csv", "converted");
        }

        var name = RawZip.Gbk.GetBytes("名.csv");
        zip.Add(name, NextForm(), extra: RawZip.UnicodePath(name, "𠮷祥路.csv"));
        Expect("in/甲区.zip/𠮷祥路.csv", "converted");
        zip.AddGbk("教育局/大鹏（副本）.xlsx", File.ReadAllBytes(Fixture.Workbook));
        Expect("in/甲区.zip/教育局/大鹏（副本）.xlsx", "duplicate");
        zip.AddGbk("__MACOSX/教育局/._第1期.csv", [0, 5, 22, 7]);
        Expect("in/甲区.zip/__MACOSX/教育局/._第1期.csv", Junk);
        zip.AddGbk("desktop.ini", [1]);
        Expect("in/甲区.zip/desktop.ini", Junk);
        _folder.Write("in/甲区.zip", zip.Bytes);
    }

    private void AddNested(int sound)
    {
        var inner = new RawZip();
        for (var i = 0; i < sound; i++)
        {
            inner.Add($"卫生/{i}.csv", NextForm());
            Expect($"in/乙区.zip/卫生局.zip/卫生/{i}.csv", "converted");
        }

        var rar = StoredRar.Of(("街道.csv", NextForm()), ("公园.csv", NextForm()));
        Expect("in/乙区.zip/城管.rar/街道.csv", "converted");
        Expect("in/乙区.zip/城管.rar/公园.csv", "converted");
        var deep = new RawZip().Add("x.csv", NextForm()).Bytes;
        Forms--;
        for (var level = 0; level < 4; level++)
        {
            deep = new RawZip().Add("又一层.zip", deep).Bytes;
        }

        // Deeper than archives may lie in archives.
        Expect("in/乙区.zip/太深.zip/又一层.zip/又一层.zip/又一层.zip", "unreadable");
        _folder.Write("in/乙区.zip", new RawZip().Add("卫生局.zip", inner.Bytes).Add("城管.rar", rar).Add("太深.zip", deep).Add("空.zip", new RawZip().Bytes).Bytes);
        Expect("in/乙区.zip/空.zip", "unreadable");
    }

    private void AddTar(int sound)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip))
        {
            for (var i = 0; i < sound; i++)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"丙区/{i}.csv") { DataStream = new MemoryStream(NextForm()) });
                Expect($"in/丙区.tar.gz/丙区/{i}.csv", "converted");
            }

            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "丙区/链接.csv") { LinkName = "/etc/passwd" });
            Expect("in/丙区.tar.gz/丙区/链接.csv", "otherKind");
        }

        _folder.Write("in/丙区.tar.gz", bytes.ToArray());
    }

    // What tries to leave the folder, to eat the memory, or to be two things at once.
    private void AddHostile(int sound)
    {
        var zip = new RawZip();
        for (var i = 0; i < sound; i++)
        {
            zip.Add($"{i}.csv", NextForm());
            Expect($"in/丁区.zip/{i}.csv", "converted");
        }

        foreach (var name in new[] { "../../../逃.csv", "/etc/绝对.csv", "C:\\盘\\符.csv", "CON.csv", "a/../b/绕.csv", "尾点./空格 .csv" })
        {
            zip.Add(name, NextForm());
            Expect($"in/丁区.zip/{name.Replace('\\', '/')}", "converted");
        }

        zip.Add("同名.csv", NextForm());
        zip.Add("同名.csv", NextForm());
        Expect("in/丁区.zip/同名.csv", "converted");
        Expect("in/丁区.zip/同名.csv#2", "converted");
        zip.Add("大小写.CSV", NextForm());
        zip.Add("大小写.csv", NextForm());
        Expect("in/丁区.zip/大小写.CSV", "converted");
        Expect("in/丁区.zip/大小写.csv", "converted");
        zip.Add("加密.csv", NextForm(), RawZip.Encrypted | RawZip.Utf8);
        Forms--;
        Expect("in/丁区.zip/加密.csv", "unreadable");
        zip.Add("炸弹.xlsx", new byte[40 << 20]);
        Expect("in/丁区.zip/炸弹.xlsx", "unreadable");
        zip.Add(Encoding.UTF8.GetBytes("链接.xlsx"), "/etc/passwd"u8.ToArray(), RawZip.Utf8, extra: null, RawZip.Link);
        Expect("in/丁区.zip/链接.xlsx", "otherKind");
        _folder.Write("in/丁区.zip", zip.Bytes);
    }

    private void AddDamaged()
    {
        // Cut off behind its second member: what is there is read, and the archive says that it is damaged.
        var first = NextForm();
        var second = NextForm();
        var whole = new RawZip().Add("一.csv", first).Add("二.csv", second).Add("三.csv", SmallForm.Csv(999_999)).Bytes;
        var two = new RawZip().Add("一.csv", first).Add("二.csv", second);
        _folder.Write("in/断.zip", whole[..(LengthOfMembers(two.Bytes) + 60)]);
        Expect("in/断.zip/一.csv", "converted");
        Expect("in/断.zip/二.csv", "converted");
        Expect("in/断.zip/三.csv", "unreadable");
        Expect("in/断.zip", "unreadable");
    }

    private static int LengthOfMembers(byte[] zip) => zip.AsSpan().IndexOf("PK\x01\x02"u8);

    private byte[] NextForm()
    {
        Forms++;
        return SmallForm.Csv(++_forms, $"第{_forms % 5}所");
    }

    private void Put(string path, byte[] content, string outcome)
    {
        _folder.Write(path, content);
        Expect(path, outcome);
    }

    private void Expect(string path, string outcome) => _outcomes.Add(path, outcome);
}

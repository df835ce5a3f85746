namespace PerfForm.Core.Grids.Pdf;

/// <summary>Characters that some fonts name by the radical that looks the same: 页 comes out as the radical ⻚, and no word is known by it.</summary>
internal static class RadicalText
{
    private const char FirstKangxi = '\u2F00';
    private const char FirstOther = '\u2E80';

    // Unicode's own equivalents, from U+2F00 on.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Others =
        "\u2E81\u2E85\u2E86\u2E8B\u2E90\u2E94\u2E97\u2E9D\u2E9F\u2EA0\u2EA9\u2EAC\u2EB6\u2EC4\u2EC5\u2EC6\u2EC9\u2ECB\u2ED0" +
        "\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEC\u2EEE\u2EF0\u2EF3";

    private const string ForOthers =
        "厂亻冂卩尢彐小月母民王示羊西见角贝车钅长门青韦页风飞食马鬼鱼鸟卤麦黄齐齿龙龟";

    /// <summary>The text in usual characters.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstOther, (char)(FirstKangxi + Kangxi.Length - 1)) < 0 ? text : string.Create(text.Length, text, Write);

    private static void Write(Span<char> usual, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            usual[at] = Usual(text[at]);
        }
    }

    private static char Usual(char c)
    {
        if (c >= FirstKangxi && c < FirstKangxi + Kangxi.Length)
        {
            return Kangxi[c - FirstKangxi];
        }

        var other = Others.IndexOf(c, StringComparison.Ordinal);
        return other < 0 ? c : ForOthers[other];
    }
}

using System.Text.RegularExpressions;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Captions;

/// <summary>A name and a phone number under one caption (项目负责人及电话: <c>张三 0755-28336292</c>), told apart.</summary>
internal static partial class ContactText
{
    /// <summary>The contact with both; as it is where it has a phone number already, or the name holds none.</summary>
    public static Contact Split(Contact contact)
    {
        if (contact is not { Name: { } name, Phone: null } || Shape().Match(name.Value) is not { Success: true } match)
        {
            return contact;
        }

        return new Contact { Name = name with { Value = match.Groups["name"].Value }, Phone = name with { Value = match.Groups["phone"].Value } };
    }

    // 张三（电话0755-28336292）
    [GeneratedRegex(
        @"^(?<name>[^0-9]*?[^0-9\s,，、:：/(（])[\s,，、:：/(（]*(?:(?:联系|办公)?电话|手机号?|联系方式)?[\s:：]*(?<phone>[0-9][0-9\s、,，;；/()（）-]{5,}[0-9])[)）]?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}

using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A phone number that lacks digits, or has too many: nobody can be called.</summary>
internal sealed partial class PhoneIncomplete() : FormRule(new DiagnosticKind("PF120", "phone-incomplete", Severity.Warning), ReviewCategory.Other)
{
    private const int MobileDigits = 11;
    private const int LocalDigits = 8;

    // 010 and 02x have numbers of 8 digits behind them, other codes of 7 or 8.
    private const int BehindShortCode = 11;
    private const int FewestWithAreaCode = 11;
    private const int MostWithExtension = 12;

    // Fewer are a number within the house.
    private const int SomeDigits = 6;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Contact?.Phone is not null, () => Wrong(form, form.Form.Contact!.Phone!));

    private static IEnumerable<Finding> Wrong(FormCase form, Sourced<string> phone) => Number().Matches(TextFolding.Fold(phone.Value))
        .Select(match => match.Value)
        .Where(number => IsWrong(string.Concat(number.Where(char.IsAsciiDigit))))
        .Take(1)
        .Select(number => form.At(
            phone.Cell,
            $"联系电话“{number}”位数不对；请核对",
            $"the phone number '{number}' has a wrong number of digits").With(number));

    // 0755-28336292, 13800138000. What begins otherwise may be a short number within the house; 00000000 hides the number on purpose.
    private static bool IsWrong(string digits) => digits switch
    {
        _ when digits.All(digit => digit == digits[0]) => false,
        ['4' or '8', '0', '0', ..] => false,
        ['0', '0', ..] => false,
        ['8', '6', '1', ..] => false,
        ['0', '1' or '2', ..] => digits.Length is < BehindShortCode or > MostWithExtension,
        ['0', ..] => digits.Length is < FewestWithAreaCode or > MostWithExtension,
        ['1', >= '3' and <= '9', ..] => digits.Length is >= SomeDigits and not MobileDigits,
        _ => digits.Length is >= SomeDigits and not (LocalDigits - 1 or LocalDigits),
    };

    // A number may have an extension behind it: 0755-28336292-8001.
    [GeneratedRegex(
        @"(?<![0-9*+-])(?:\(?0[0-9]{2,3}\)?[-—\s]?[0-9]{3,4}[-\s][0-9]{4}(?![0-9])|0[0-9]{2,3}[-—\s]?[0-9]+|\(0[0-9]{2,3}\)\s?[0-9]+"
        + @"|1[0-9]{2}(?:[-\s][0-9]{4}){2}|[0-9]+)(?![0-9*])")]
    private static partial Regex Number();
}

namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>contact</c>.</summary>
internal static class ContactFields
{
    public static IEnumerable<ContractField<Contact>> All() =>
    [
        Define<Contact>.Text(new("name", "姓名", "name", "填报人, 负责人."), contact => contact.Name),
        Define<Contact>.Text(new("phone", "电话", "phone", "联系电话."), contact => contact.Phone),
    ];
}

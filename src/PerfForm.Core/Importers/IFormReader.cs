using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;

namespace PerfForm.Core.Importers;

/// <summary>Reads what is particular to one kind of form. What all kinds share is read by <see cref="FormImporter"/>.</summary>
internal interface IFormReader
{
    /// <summary>The kind that it reads.</summary>
    FormKind Kind { get; }

    /// <summary>Reads tables of the head that captions would misread; called first.</summary>
    Form ReadTables(FormReading reading, Form form);

    /// <summary>Reads the captions that mean something else on each kind.</summary>
    Form ReadCaptions(FormReading reading, FieldReader fields, Form form);

    /// <summary>Takes from the pairs that are known by their shape alone what nothing else gave; called last.</summary>
    Form ReadLoosePairs(FormReading reading, IReadOnlyList<LabelledField> pairs, Form form) => form;
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Sqlite;

/// <summary>A new database whose tables are those of <see cref="DocumentTables"/>; nothing is in it before it is complete.</summary>
internal sealed class TableDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    /// <summary>Makes the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public TableDatabase(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            _connection.Open();

            // The file is complete or made again, so SQLite needs no journal.
            Execute("PRAGMA journal_mode = OFF");
            Execute("PRAGMA synchronous = OFF");
            _transaction = _connection.BeginTransaction();
        }
        catch (SqliteException failure)
        {
            _connection.Dispose();
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Writes a table with its rows and indexes.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Write(DocumentTable table, IEnumerable<TableValue[]> rows)
    {
        try
        {
            Execute(Definition(table));
            Insert(table, rows);
            foreach (var column in table.LookedUpBy)
            {
                Execute($"CREATE INDEX {table.Name}_{column} ON {table.Name} ({column})");
            }
        }
        catch (SqliteException failure)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Makes the views that join what is mostly asked for together.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void WriteViews()
    {
        try
        {
            foreach (var view in DatabaseViews.All)
            {
                Execute(view);
            }
        }
        catch (SqliteException failure)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Makes everything written so far be there.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Complete()
    {
        try
        {
            _transaction.Commit();
        }
        catch (SqliteException failure)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private void Insert(DocumentTable table, IEnumerable<TableValue[]> rows)
    {
        using var insert = _connection.CreateCommand();
        insert.Transaction = _transaction;
        var values = string.Join(", ", table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@{i}")));
        insert.CommandText = $"INSERT INTO {table.Name} VALUES ({values})";
        var parameters = table.Columns.Select((_, i) => insert.Parameters.Add(string.Create(CultureInfo.InvariantCulture, $"@{i}"), SqliteType.Text)).ToList();
        insert.Prepare();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                (parameters[column].SqliteType, parameters[column].Value) = Stored(row[column], table.Columns[column].Type);
            }

            insert.ExecuteNonQuery();
        }
    }

    // SQLite has no decimals: its numbers have 15 digits.
    private static (SqliteType Type, object Value) Stored(TableValue value, ColumnType type) => value switch
    {
        { Number: { } number } when type == ColumnType.Whole => (SqliteType.Integer, (long)number),
        { Number: { } number } => (SqliteType.Real, (double)number),
        { Text: { } } when type == ColumnType.Truth => (SqliteType.Integer, 1L),
        { Text: { } text } => (SqliteType.Text, text),
        _ => (SqliteType.Text, DBNull.Value),
    };

    private static string Definition(DocumentTable table)
    {
        List<string> parts =
        [
            .. table.Columns.Select(column =>
                $"{column.Name} {TypeOf(column.Type)}{(table.Key.Contains(column.Name, StringComparer.Ordinal) ? " NOT NULL" : string.Empty)}"),
        ];
        if (table.Key.Count > 0)
        {
            parts.Add($"PRIMARY KEY ({string.Join(", ", table.Key)})");
        }

        if (DocumentTables.Default.All.FirstOrDefault(whole => whole.Name == table.PartOf) is { } whole)
        {
            var key = string.Join(", ", whole.Key);
            parts.Add($"FOREIGN KEY ({key}) REFERENCES {whole.Name} ({key})");
        }

        return $"CREATE TABLE {table.Name} (\n  {string.Join(",\n  ", parts)}\n)";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole or ColumnType.Truth => "INTEGER",
        ColumnType.Number => "NUMERIC",
        _ => "TEXT",
    };

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}

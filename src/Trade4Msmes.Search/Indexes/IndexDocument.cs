using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Trade4Msmes.Search.Analysis;

namespace Trade4Msmes.Search.Indexes;

/// <summary>How a page lies in the index.</summary>
internal static class IndexDocument
{
    // Which pages have a word is enough to propose it.
    private static readonly FieldType s_spelling = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    internal static Term IdTerm(string id) => new(IndexFields.Id, id);

    internal static Document Of(SearchDocument page)
    {
        var document = new Document
        {
            new StringField(IndexFields.Id, page.Id, Field.Store.NO),
            new StoredField(IndexFields.Page, page.Page.ToString("N")),
            new StoredField(IndexFields.Language, page.Language),
            // In columns of their own: comparing them all must not unpack the texts.
            new BinaryDocValuesField(IndexFields.Id, new BytesRef(page.Id)),
            new BinaryDocValuesField(IndexFields.Stamp, new BytesRef(page.Stamp)),
        };
        Add(document, IndexFields.Title, page.Language, [page.Title], stored: true);
        Add(document, IndexFields.Names, page.Language, page.Names);
        Add(document, IndexFields.Description, page.Language, [page.Description], stored: true);
        Add(document, IndexFields.Headings, page.Language, page.Headings);
        Add(document, IndexFields.Text, page.Language, [page.Text], stored: true);
        return document;
    }

    internal static string Stored(this Document document, string field) => document.Get(field) ?? "";

    private static void Add(Document document, string field, string language, IEnumerable<string> texts, bool stored = false)
    {
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            var plain = PlainText.Of(text);
            document.Add(new TextField(IndexFields.In(field, language), plain, Field.Store.NO));
            document.Add(new Field(IndexFields.In(IndexFields.Spelling, language), plain, s_spelling));
            if (stored)
            {
                document.Add(new StoredField(field, plain));
            }
        }
    }
}

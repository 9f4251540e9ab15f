using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms.PropertyEditors.Blocks;
using Trade4Msmes.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors;

internal static class PropertyEditorRegistration
{
    /// <summary>The editors and converters that a content site needs and Core lacks. Core's own are found by its collections.</summary>
    internal static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        builder.Services.AddUnique<IHtmlSanitizer, RichTextSanitizer>();
        builder.Services.AddSingleton<Uploads>();
        builder.Services.AddSingleton<BlockContents>();
        builder.Services.AddSingleton<BlockVariance>();
        builder.Services.AddSingleton<BlockMerge>();
        builder.Services.AddSingleton<BlockServices>();
        builder.Services.AddSingleton<PublishedBlocks>();
        builder.MediaUrlGenerators().Add<MediaFilePaths>();
        builder.PropertyValueConverters().Remove<SimpleRichTextValueConverter>();
        return builder;
    }
}

namespace Trade4Msmes.Visits.Classify;

/// <summary>The way by which somebody came. Declared in the order in which the rules are tried; Direct is what is left.</summary>
public enum Channel
{
    CrossNetwork,
    PaidShopping,
    PaidSearch,
    PaidSocial,
    PaidVideo,
    Display,
    PaidOther,
    OrganicShopping,
    OrganicSocial,
    OrganicVideo,
    AiAssistants,
    OrganicSearch,
    Email,
    Affiliates,
    Audio,
    Sms,
    MobilePush,
    LearningPlatform,
    Referral,
    Direct,
}

/// <summary>The names of the channels as they are stored and exported. Pages show them in the reader's language.</summary>
public static class ChannelNames
{
    /// <returns>The English name, such as "Organic Search".</returns>
    public static string Name(this Channel channel) => channel switch
    {
        Channel.CrossNetwork => "Cross-network",
        Channel.PaidShopping => "Paid Shopping",
        Channel.PaidSearch => "Paid Search",
        Channel.PaidSocial => "Paid Social",
        Channel.PaidVideo => "Paid Video",
        Channel.Display => "Display",
        Channel.PaidOther => "Paid Other",
        Channel.OrganicShopping => "Organic Shopping",
        Channel.OrganicSocial => "Organic Social",
        Channel.OrganicVideo => "Organic Video",
        Channel.AiAssistants => "AI Assistants",
        Channel.OrganicSearch => "Organic Search",
        Channel.Email => "Email",
        Channel.Affiliates => "Affiliates",
        Channel.Audio => "Audio",
        Channel.Sms => "SMS",
        Channel.MobilePush => "Mobile Push Notifications",
        Channel.LearningPlatform => "Learning Platforms",
        Channel.Referral => "Referral",
        Channel.Direct => "Direct",
    };
}

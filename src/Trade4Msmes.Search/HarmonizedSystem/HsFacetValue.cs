namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>An answer to a question to the trader, and the words that say it.</summary>
/// <param name="Facet">What is asked about, such as "material".</param>
/// <param name="Name">Such as "cotton".</param>
/// <param name="Words">By language, as <see cref="Trade.TradeLanguages.All"/> orders them, with commas between.</param>
/// <param name="Kind">The value of the same facet that it is a kind of, such as "textile".</param>
internal sealed record HsFacetValue(string Facet, string Name, string[] Words, string? Kind = null)
{
    internal const string Material = "material";
    internal const string Making = "making";
    internal const string Wearer = "wearer";
    internal const string State = "state";
    internal const string Power = "power";
    internal const string Use = "use";
    internal const string Whole = "whole";

    /// <summary>A value more is a line here, and its name in the dictionary. At most 64.</summary>
    internal static IReadOnlyList<HsFacetValue> All { get; } =
    [
        new(Material, "textile", ["textile, fabric, cloth", "textile, tissu, étoffe", "textil, tela, tejido"]),
        new(Material, "cotton", ["cotton, denim, calico", "coton, denim", "algodón, mezclilla"], "textile"),
        new(Material, "wool", ["wool, woollen, woolen, cashmere, alpaca, mohair, merino, fine animal hair", "laine, cachemire, alpaga, mohair, mérinos, poils fins", "lana, cachemira, alpaca, mohair, merino, pelo fino"], "textile"),
        new(Material, "silk", ["silk, silken", "soie", "seda"], "textile"),
        new(Material, "linen", ["linen, flax, ramie, hemp, jute, sisal, raffia", "lin, ramie, chanvre, jute, sisal, raphia", "lino, ramio, cáñamo, yute, sisal, rafia, henequén"], "textile"),
        new(Material, "synthetic", ["synthetic fibre, synthetic, man-made, polyester, nylon, acrylic, viscose, rayon, polyamide, elastane, lycra, spandex, microfibre, microfiber", "synthétique, artificielle, polyester, nylon, acrylique, viscose, polyamide, élasthanne, lycra, microfibre", "sintética, artificial, poliéster, nailon, nylon, acrílico, viscosa, poliamida, elastano, lycra, microfibra"], "textile"),
        new(Material, "leather", ["leather, suede, cowhide, sheepskin", "cuir, daim, peau de mouton", "cuero, piel, gamuza, vaqueta"]),
        new(Material, "fur", ["fur, furskin, faux fur", "fourrure, pelleterie", "peletería, piel de pelo"]),
        new(Material, "plastic", ["plastic, pvc, polyethylene, polypropylene, vinyl, acrylic sheet, silicone, polystyrene, melamine", "plastique, pvc, polyéthylène, polypropylène, vinyle, silicone, polystyrène, mélamine", "plástico, pvc, polietileno, polipropileno, vinilo, silicona, poliestireno, melamina"]),
        new(Material, "rubber", ["rubber, latex, neoprene", "caoutchouc, latex, néoprène", "caucho, hule, látex, neopreno"]),
        new(Material, "wood", ["wood, wooden, timber, plywood, teak, oak, pine wood, mahogany", "bois, contreplaqué, teck, chêne, acajou", "madera, triplay, teca, roble, caoba"]),
        new(Material, "wicker", ["bamboo, rattan, wicker, straw, willow, cane, palm leaf", "bambou, rotin, osier, paille", "bambú, ratán, mimbre, paja, palma"]),
        new(Material, "paper", ["paper, paperboard, cardboard", "papier, carton", "papel, cartón, cartulina"]),
        new(Material, "glass", ["glass, crystal glass", "verre, cristal", "vidrio, cristal"]),
        new(Material, "ceramic", ["ceramic, porcelain, china, earthenware, terracotta, stoneware, clay", "céramique, porcelaine, faïence, terre cuite, grès, argile", "cerámica, porcelana, loza, terracota, barro, gres, arcilla"]),
        new(Material, "stone", ["stone, marble, granite, slate, onyx", "pierre, marbre, granit, ardoise, onyx", "piedra, mármol, granito, pizarra, ónix"]),
        new(Material, "cement", ["cement, concrete, plaster", "ciment, béton, plâtre", "cemento, hormigón, concreto, yeso"]),
        new(Material, "metal", ["metal, base metal", "métal", "metal"]),
        new(Material, "steel", ["iron, steel, stainless steel, cast iron", "fer, acier, inox, inoxydable, fonte", "hierro, acero, inoxidable, fundición"], "metal"),
        new(Material, "aluminium", ["aluminium, aluminum", "aluminium", "aluminio"], "metal"),
        new(Material, "copper", ["copper, brass, bronze", "cuivre, laiton, bronze", "cobre, latón, bronce"], "metal"),
        new(Material, "zinc", ["zinc", "zinc", "zinc"], "metal"),
        new(Material, "tin", ["tin, pewter", "étain", "estaño, peltre"], "metal"),
        new(Material, "nickel", ["nickel", "nickel", "níquel"], "metal"),
        new(Material, "lead", ["lead", "plomb", "plomo"], "metal"),
        new(Material, "precious-metal", ["precious metal, gold, platinum", "métaux précieux, métal précieux, or, platine", "metal precioso, metales preciosos, oro, platino"]),
        new(Material, "silver", ["silver", "argent", "plata"], "precious-metal"),
        new(Making, "knitted", ["knitted, knit, crocheted, crochet, jersey", "tricot, tricoté, maille, crochet, crocheté, jersey", "punto, tejido de punto, crochet, ganchillo"]),
        new(Making, "woven", ["woven, not knitted", "tissé, chaîne et trame", "tejido plano, plano"]),
        new(Making, "nonwoven", ["nonwoven, felt", "non-tissé, feutre", "no tejido, fieltro"]),
        new(Wearer, "men", ["men, man, men's, boys, boy, mens, gentlemen, male", "homme, garçon, masculin", "hombre, niño, caballero, varón"]),
        new(Wearer, "women", ["women, woman, women's, girls, girl, womens, ladies, lady, female", "femme, fille, fillette, dame, féminin", "mujer, niña, dama, femenino"]),
        new(Wearer, "babies", ["babies, baby, infant, newborn, toddler", "bébé, nourrisson, layette", "bebé, recién nacido"]),
        new(State, "live", ["live, living", "vivant", "vivo"]),
        new(State, "fresh", ["fresh, chilled", "frais, fraîche, réfrigéré", "fresco, refrigerado"]),
        new(State, "frozen", ["frozen", "congelé, surgelé", "congelado"]),
        new(State, "dried", ["dried, dry, dehydrated", "sec, séché, sèche, déshydraté", "seco, desecado, deshidratado"]),
        new(State, "smoked", ["smoked, salted, in brine", "fumé, salé, saumure", "ahumado, salado, salmuera"]),
        new(State, "prepared", ["prepared, preserved, canned, tinned, pickled, cooked, candied, jam", "préparé, conserve, cuit, confit, mariné", "preparado, conserva, enlatado, cocido, encurtido"]),
        new(State, "roasted", ["roasted, toasted", "torréfié, grillé", "tostado, torrefacto"]),
        new(State, "raw", ["raw, not roasted, green coffee, unroasted, crude", "brut, cru, vert", "crudo, bruto, sin tostar"]),
        new(Power, "electric", ["electric, electrical, battery, cordless, rechargeable", "électrique, batterie, rechargeable", "eléctrico, batería, recargable"]),
        new(Power, "engine", ["petrol, diesel, gas-operated, gasoline, engine", "essence, diesel, à gaz, thermique", "gasolina, diésel, a gas"]),
        new(Power, "hand", ["hand-operated, hand tool, manual, non-electric, hand", "à main, manuel", "manual, a mano, de mano"]),
        new(Use, "household", ["household, domestic, kitchen, home, table", "ménage, domestique, cuisine, maison, table", "hogar, doméstico, cocina, casa, mesa"]),
        new(Use, "industrial", ["industrial, commercial, laboratory, technical", "industriel, professionnel, laboratoire, technique", "industrial, comercial, laboratorio, técnico"]),
        new(Use, "vehicles", ["motor vehicle, vehicle, car, truck, tractor, motorcycle, aircraft", "véhicule, voiture, automobile, camion, moto", "vehículo, coche, carro, auto, camión, moto"]),
        new(Use, "medical", ["medical, surgical, dental, veterinary", "médical, chirurgical, dentaire, vétérinaire", "médico, quirúrgico, dental, veterinario"]),
        new(Use, "sports", ["sports, sport, gym, fitness", "sport, gymnastique", "deporte, deportivo, gimnasio"]),
        new(Use, "play", ["toy, toys, game", "jouet, jeu", "juguete, juego"]),
        new(Use, "building", ["building, construction, builders", "construction, bâtiment", "construcción, obra"]),
        new(Whole, "part", ["parts, part, spare part, accessories, components", "partie, pièce, pièce détachée, accessoire", "parte, pieza, repuesto, refacción, accesorio"]),
    ];
}

/* Identifiers beyond ASCII, typed as they are or by their code.  */

struct größe { int länge; int \u00e9t\u00e9; };
enum 色 { 赤 = 1 };

/* check
xpath: //struct[@name="größe"]/field[1]/@name = "länge"
xpath: //struct[@name="größe"]/field[2]/@name = "été"
xpath: count(//enum[@name="色"]/enumerator[@name="赤"]) = 1
*/

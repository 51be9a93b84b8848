/* An asm label is the symbol.  */

int plain __asm__("renamed") = 1;

/* check
xpath: count(//variable[@name="plain"][@symbol="renamed"]) = 1
*/

/* A machine of the other kind.  */

struct s { char c; int i; };

/* check
target: aarch64-* arm-*
options: -mbig-endian
xpath: //machine/@endian = "big"
xpath: //struct/@size = 8
*/

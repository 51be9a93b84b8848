/* A unit without functions in its source may have some all the same: the address sanitizer's, which
   it makes when all others are compiled.  */

int protected = 1;

/* check
target: x86_64-*
options: -O1 -fsanitize=address
xpath: count(//function) = 2
xpath: count(//function[starts-with(@symbol, "_sub_I_")]/frame[@kind="static"]/slot[@kind="return-address"]) = 1
xpath: count(//function[starts-with(@symbol, "_sub_D_")]/frame[@kind="static"]/slot[@kind="return-address"]) = 1
*/

/* For size the compiler lets two calls be one where they are the same code.  What is called then is
   of one type or the other; where both are the same it is known.  */

struct cat;
struct dog;
struct cat_deeds { int (*purr)(struct cat *, int); };
struct dog_deeds { int (*bark)(struct dog *, int); };
struct cat { const struct cat_deeds *deeds; };
struct dog { const struct dog_deeds *deeds; };

int either(int which, struct cat **cat, struct dog **dog, int n)
{
	int sum;

	if (which)
		sum = (*cat)->deeds->purr(*cat, n);
	else
		sum = (*dog)->deeds->bark(*dog, n);
	return sum * 17 + 3;
}

int same(int which, struct cat **cat, struct cat **other, int n)
{
	int sum;

	if (which)
		sum = (*cat)->deeds->purr(*cat, n);
	else
		sum = (*other)->deeds->purr(*other, n);
	return sum * 17 + 3;
}

/* check
target: x86_64-*
options: -Os
xpath: count(//function[@name="either"]/call[@indirect]) = 1
xpath: not(//function[@name="either"]/call/@type)
xpath: count(//function[@name="same"]/call[@indirect]) = 1
xpath: //function[@name="same"]/call/@type = "int (struct cat *, int)"
*/

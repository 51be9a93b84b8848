/* Calls that could be merged, but are not, are known by their places.  */

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

int last(int which, struct cat **cat, struct dog **dog, int n)
{
	if (which)
		return (*cat)->deeds->purr(*cat, n);
	return (*dog)->deeds->bark(*dog, n);
}

/* check
target: x86_64-*
options: -O2
xpath: count(//call[@indirect]) = 4
xpath: count(//function[@name="either"]/call[@line="15"][@type="int (struct cat *, int)"]) = 1
xpath: count(//function[@name="either"]/call[@line="17"][@type="int (struct dog *, int)"]) = 1
xpath: count(//function[@name="last"]/call[@line="24"][@tail][@type="int (struct cat *, int)"]) = 1
xpath: count(//function[@name="last"]/call[@line="25"][@tail][@type="int (struct dog *, int)"]) = 1
*/

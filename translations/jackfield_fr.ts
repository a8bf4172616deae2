<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>AddressCheck</name>
    <message>
        <source>Enter the address of your provider&apos;s portal.</source>
        <translation>Entrez l’adresse du portail de votre fournisseur.</translation>
    </message>
    <message>
        <source>This is not an address. Write it as https://portal.example.com.</source>
        <translation>Ce n’est pas une adresse. Écrivez-la ainsi&#xa0;: https://portail.exemple.com.</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address.</source>
        <translation>N’inscrivez ni nom ni mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>http:// is not safe over a network, so nothing was sent. Use https://%1.</source>
        <translation>http:// n’est pas sûr sur un réseau&#xa0;; rien n’a été envoyé. Utilisez https://%1.</translation>
    </message>
</context>
<context>
    <name>AdministratorWords</name>
    <message>
        <source>Account managers</source>
        <translation>Gestionnaires de compte</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>They manage products, users and features, like your highest admin type. No phone service.</source>
        <translation>Ils gèrent produits, utilisateurs et fonctions, comme votre type d’administrateur le plus élevé. Sans service téléphonique.</translation>
    </message>
    <message>
        <source>They see every site of this account. Access cannot be limited to one site.</source>
        <translation>Ils voient tous les sites de ce compte. L’accès ne peut pas être limité à un seul site.</translation>
    </message>
    <message>
        <source>Add account manager…</source>
        <translation>Ajouter un gestionnaire…</translation>
    </message>
    <message>
        <source>Add administrator…</source>
        <translation>Ajouter un administrateur…</translation>
    </message>
    <message>
        <source>Resend activation mail</source>
        <translation>Renvoyer le courriel d’activation</translation>
    </message>
    <message>
        <source>Resend registration mail</source>
        <translation>Renvoyer le courriel d’inscription</translation>
    </message>
    <message>
        <source>An account needs at least one administrator. Add another one first.</source>
        <translation>Un compte a besoin d’au moins un administrateur. Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another administrator.</source>
        <translation>Personne ne se retire soi-même. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Demande une connexion.</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>How a day of the year is written, in the letters of QLocale::toString()</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Day and time: &quot;Jan 14, 9:42 AM&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>dans %n&#xa0;s</numerusform>
            <numerusform>dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>en date de %1</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation>en date du %1, %2</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Saved today, %1</source>
        <translation>Enregistrée aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Saved %1, %2</source>
        <translation>Enregistrée le %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1, %2 · %n day(s) old</source>
        <extracomment>%1 is a day, %2 the time of day</extracomment>
        <translation>
            <numerusform>Enregistrée le %1, %2 · il y a %n jour</numerusform>
            <numerusform>Enregistrée le %1, %2 · il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Station…</source>
        <translation>Station…</translation>
    </message>
    <message>
        <source>Department…</source>
        <translation>Service…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Fuseau horaire…</translation>
    </message>
    <message>
        <source>Phone prompts language…</source>
        <translation>Langue des messages vocaux…</translation>
    </message>
    <message>
        <source>Calling feature…</source>
        <translation>Fonction d’appel…</translation>
    </message>
    <message>
        <source>Voice portal…</source>
        <translation>Portail vocal…</translation>
    </message>
    <message>
        <source>Turn off forwarding</source>
        <translation>Désactiver les renvois</translation>
    </message>
    <message>
        <source>Send welcome mail again</source>
        <translation>Renvoyer le courriel de bienvenue</translation>
    </message>
    <message>
        <source>Remove users…</source>
        <translation>Supprimer les utilisateurs…</translation>
    </message>
    <message numerus="yes">
        <source>Change the station of %n user(s)</source>
        <translation>
            <numerusform>Changer la station de %n utilisateur</numerusform>
            <numerusform>Changer la station de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the department of %n user(s)</source>
        <translation>
            <numerusform>Changer le service de %n utilisateur</numerusform>
            <numerusform>Changer le service de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n user(s)</source>
        <translation>
            <numerusform>Changer les étiquettes de %n utilisateur</numerusform>
            <numerusform>Changer les étiquettes de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the time zone of %n user(s)</source>
        <translation>
            <numerusform>Changer le fuseau horaire de %n utilisateur</numerusform>
            <numerusform>Changer le fuseau horaire de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the phone prompts language of %n user(s)</source>
        <translation>
            <numerusform>Changer la langue des messages vocaux de %n utilisateur</numerusform>
            <numerusform>Changer la langue des messages vocaux de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change a calling feature of %n user(s)</source>
        <translation>
            <numerusform>Changer une fonction d’appel de %n utilisateur</numerusform>
            <numerusform>Changer une fonction d’appel de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the voice portal access of %n user(s)</source>
        <translation>
            <numerusform>Changer l’accès au portail vocal de %n utilisateur</numerusform>
            <numerusform>Changer l’accès au portail vocal de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off forwarding for %n user(s)</source>
        <translation>
            <numerusform>Désactiver les renvois de %n utilisateur</numerusform>
            <numerusform>Désactiver les renvois de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the welcome mail again to %n user(s)</source>
        <translation>
            <numerusform>Renvoyer le courriel de bienvenue à %n utilisateur</numerusform>
            <numerusform>Renvoyer le courriel de bienvenue à %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Supprimer %n utilisateur</numerusform>
            <numerusform>Supprimer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Has no e-mail</source>
        <translation>Sans courriel</translation>
    </message>
    <message>
        <source>Voice portal is off</source>
        <translation>Le portail vocal est désactivé</translation>
    </message>
    <message>
        <source>The station needs the voice portal</source>
        <translation>La station exige le portail vocal</translation>
    </message>
    <message>
        <source>No such station is left</source>
        <translation>Il ne reste aucune station de ce type</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Waits until you sign in.</source>
        <translation>Attend que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Waits for a connection.</source>
        <translation>Attend une connexion.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>No answer yet. The change may have been made. We look before anything is sent again.</source>
        <translation>Pas encore de réponse. La modification a peut-être été faite. Nous vérifions avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile. Nothing was changed.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something that it needs is not there any more. Nothing was changed.</source>
        <translation>Un élément nécessaire n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing was changed.</source>
        <translation>Le fournisseur l’a refusé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The provider refused it: %1</source>
        <translation>Le fournisseur l’a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No station of this kind is left. Choose another one, or order more.</source>
        <translation>Il ne reste aucune station de ce type. Choisissez-en une autre ou commandez-en.</translation>
    </message>
    <message>
        <source>This e-mail is already used, here or on another account. Enter another one.</source>
        <translation>Ce courriel est déjà utilisé, ici ou dans un autre compte. Entrez-en un autre.</translation>
    </message>
    <message>
        <source>%1: it belongs to %2. Choose another one.</source>
        <translation>%1&#xa0;: appartient à %2. Faites un autre choix.</translation>
    </message>
    <message>
        <source>%1: it was taken meanwhile. Choose another one.</source>
        <translation>%1&#xa0;: pris entre-temps. Faites un autre choix.</translation>
    </message>
    <message>
        <source>%1: it is not there any more. Choose another one.</source>
        <translation>%1&#xa0;: n’existe plus. Faites un autre choix.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire.</translation>
    </message>
    <message>
        <source>The provider refused “%1”: %2</source>
        <translation>Le fournisseur a refusé «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The provider refused “%1”. Enter something else.</source>
        <translation>Le fournisseur a refusé «&#xa0;%1&#xa0;». Entrez autre chose.</translation>
    </message>
    <message>
        <source>The provider was restored from a backup and has lost this change. Apply it again, or discard it.</source>
        <translation>Le fournisseur a été restauré à partir d’une sauvegarde et a perdu cette modification. Appliquez-la de nouveau ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Waits until you apply it.</source>
        <translation>Attend que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. Nothing was changed. Try it again, or discard it.</source>
        <translation>L’opération a échoué plusieurs fois et a été mise de côté. Rien n’a été modifié. Réessayez ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Somebody else gave the same field another value. Choose which one stays.</source>
        <translation>Quelqu’un d’autre a donné une autre valeur au même champ. Choisissez celle qui reste.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the change of %1?</source>
        <translation>Abandonner la modification de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard the set-up of %1?</source>
        <translation>Abandonner la configuration de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Discard the removal of %1?</source>
        <translation>Abandonner le retrait de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n field(s)</source>
        <extracomment>&quot;User · 2 fields&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n champ</numerusform>
            <numerusform>%1 · %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a phone number, like (218) 555-0142.</source>
        <translation>Entrez un numéro de téléphone, comme (218) 555-0142.</translation>
    </message>
    <message>
        <source>Use the form name@company.example.</source>
        <translation>Utilisez la forme nom@entreprise.example.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The site is offline. The change is applied when the site is back.</source>
        <translation>Le site est hors ligne. La modification sera appliquée à son retour.</translation>
    </message>
    <message>
        <source>It was removed meanwhile. What you entered is kept here until you discard it.</source>
        <translation>L’élément a été supprimé entre-temps. Ce que vous avez saisi est conservé ici jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Attribuer %1</translation>
    </message>
    <message>
        <source>Remove device assignment of %1</source>
        <translation>Retirer l’attribution de l’appareil %1</translation>
    </message>
    <message>
        <source>%1 · add</source>
        <extracomment>&quot;Administrator · add&quot;</extracomment>
        <translation>%1 · ajout</translation>
    </message>
    <message>
        <source>%1 · remove</source>
        <extracomment>&quot;User · remove&quot;</extracomment>
        <translation>%1 · suppression</translation>
    </message>
    <message>
        <source>Number · activate</source>
        <translation>Numéro · activation</translation>
    </message>
    <message>
        <source>Device · assign</source>
        <translation>Appareil · attribution</translation>
    </message>
    <message>
        <source>Device · remove assignment</source>
        <translation>Appareil · retrait de l’attribution</translation>
    </message>
    <message>
        <source>Nothing was changed at the provider. What you entered is lost.</source>
        <translation>Rien n’a été modifié chez le fournisseur. Ce que vous avez saisi est perdu.</translation>
    </message>
    <message>
        <source>Discard the addition of %1?</source>
        <translation>Abandonner l’ajout de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Tout reste tel quel.</translation>
    </message>
    <message>
        <source>It was sent long ago without an answer, and may have been done. Look before you send it again.</source>
        <translation>La demande a été envoyée il y a longtemps, sans réponse, et a peut-être été exécutée. Vérifiez avant de la renvoyer.</translation>
    </message>
    <message>
        <source>Somebody made a change there meanwhile. Nothing was removed.</source>
        <translation>Quelqu’un y a fait une modification entre-temps. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Somebody else has it by now. Nothing was changed.</source>
        <translation>Quelqu’un d’autre l’a maintenant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Hand over from %1</source>
        <translation>Transférer de %1</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>%1 est configuré.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 est actif.</translation>
    </message>
    <message>
        <source>%1 is assigned.</source>
        <translation>%1 est attribué.</translation>
    </message>
    <message>
        <source>What %1 had is handed over.</source>
        <translation>Ce que %1 avait est transféré.</translation>
    </message>
    <message>
        <source>%1 is free again.</source>
        <translation>%1 est de nouveau libre.</translation>
    </message>
    <message>
        <source>%1 could not be set up.</source>
        <translation>%1 n’a pas pu être configuré.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>%1 was not activated.</source>
        <translation>%1 n’a pas été activé.</translation>
    </message>
    <message>
        <source>%1 was not assigned.</source>
        <translation>%1 n’a pas été attribué.</translation>
    </message>
    <message>
        <source>What %1 has was not handed over.</source>
        <translation>Ce que %1 a n’a pas été transféré.</translation>
    </message>
    <message>
        <source>%1 is still assigned.</source>
        <translation>%1 est toujours attribué.</translation>
    </message>
    <message>
        <source>User · hand over</source>
        <translation>Utilisateur · transfert</translation>
    </message>
    <message>
        <source>Somebody changed this user meanwhile. Nothing was handed over.</source>
        <translation>Quelqu’un a modifié cet utilisateur entre-temps. Rien n’a été transféré.</translation>
    </message>
    <message>
        <source>An account needs at least one administrator. Add another one first.</source>
        <translation>Un compte a besoin d’au moins un administrateur. Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another administrator.</source>
        <translation>Personne ne se retire soi-même. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>This number is part of the phone system. Enter one that can be reached from outside it.</source>
        <translation>Ce numéro fait partie du système téléphonique. Entrez-en un qui est joignable de l’extérieur.</translation>
    </message>
    <message>
        <source>Enter a mobile number, or one that can be reached from outside the phone system.</source>
        <translation>Entrez un numéro de mobile, ou un numéro joignable de l’extérieur du système téléphonique.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The copy of this account is not complete. Sign in to go on.</source>
        <translation>La copie de ce compte n’est pas complète. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You are looking at the copy saved %1, %2 ago. Edits are kept on this computer until you sign in.</source>
        <translation>Vous consultez la copie enregistrée %1, il y a %2. Les modifications sont gardées sur cet ordinateur jusqu’à ce que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation>
            <numerusform>Prochain essai dans %n&#xa0;s</numerusform>
            <numerusform>Prochain essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Travail hors ligne.</translation>
    </message>
    <message>
        <source>The copy of this account is not complete. It goes on by itself as soon as the provider answers.</source>
        <translation>La copie de ce compte n’est pas complète. Elle se poursuit d’elle-même dès que le fournisseur répond.</translation>
    </message>
    <message>
        <source>You are looking at the copy saved %1, %2 ago. Edits are kept on this computer until you apply them.</source>
        <translation>Vous consultez la copie enregistrée %1, il y a %2. Les modifications sont gardées sur cet ordinateur jusqu’à ce que vous les appliquiez.</translation>
    </message>
    <message>
        <source>This copy is %1 old.</source>
        <translation>Cette copie date d’il y a %1.</translation>
    </message>
    <message>
        <source>It is being brought up to date.</source>
        <translation>Elle est en cours de mise à jour.</translation>
    </message>
    <message>
        <source>Bring it up to date before you rely on it.</source>
        <translation>Mettez-la à jour avant de vous y fier.</translation>
    </message>
    <message>
        <source>The provider’s certificate is not the one that this computer was told to expect.</source>
        <translation>Le certificat du fournisseur n’est pas celui que cet ordinateur doit attendre.</translation>
    </message>
    <message>
        <source>The connection to the provider is not safe.</source>
        <translation>La connexion au fournisseur n’est pas sûre.</translation>
    </message>
    <message>
        <source>A web page answers instead of the provider. Sign in to this network first.</source>
        <translation>Une page Web répond à la place du fournisseur. Connectez-vous d’abord à ce réseau.</translation>
    </message>
    <message>
        <source>The proxy of this network asks who you are, or refuses the provider.</source>
        <translation>Le serveur mandataire de ce réseau demande qui vous êtes, ou refuse le fournisseur.</translation>
    </message>
    <message>
        <source>You may not see this account any more.</source>
        <translation>Vous n’avez plus le droit de voir ce compte.</translation>
    </message>
    <message>
        <source>Your right to it was taken away, or your level does not include it. Ask an administrator of the account. Edits that wait stay on this computer.</source>
        <translation>Votre droit vous a été retiré, ou votre niveau ne le comprend pas. Demandez à un administrateur du compte. Les modifications en attente restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Edits are kept on this computer until you apply them.</source>
        <translation>Rien n’a été envoyé. Les modifications sont conservées sur cet ordinateur jusqu’à ce que vous les appliquiez.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Non activé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Being ported</source>
        <translation>En cours de transfert</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>En période de retrait</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Calling features</source>
        <translation>Fonctions d’appel</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Integrated IMP</source>
        <translation>IMP intégré</translation>
    </message>
    <message>
        <source>Emergency address</source>
        <translation>Adresse d’urgence</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuées</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ports in use</source>
        <translation>Ports utilisés</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nom de ligne</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E911</source>
        <translation>E911</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Caller ID first name</source>
        <translation>Prénom affiché à l’appel</translation>
    </message>
    <message>
        <source>Caller ID last name</source>
        <translation>Nom affiché à l’appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Phone prompts language</source>
        <translation>Langue des messages vocaux</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Pager number</source>
        <translation>Numéro de téléavertisseur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appel</translation>
    </message>
    <message>
        <source>Voice portal access</source>
        <translation>Accès au portail vocal</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès d’administration</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Do not send the welcome mail now</source>
        <translation>Ne pas envoyer le courriel de bienvenue maintenant</translation>
    </message>
    <message>
        <source>Station (license)</source>
        <translation>Station (licence)</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro à joindre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Branding domain</source>
        <translation>Domaine de marque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nom de l’appelant</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Floor, suite or unit</source>
        <translation>Étage, bureau ou unité</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Customer admin</source>
        <translation>Administrateur du client</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom de la personne-ressource</translation>
    </message>
    <message>
        <source>Customer admin e-mail</source>
        <translation>Courriel de l’administrateur du client</translation>
    </message>
    <message>
        <source>Outside phone number</source>
        <translation>Numéro de téléphone externe</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Appel en attente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Reject anonymous calls</source>
        <translation>Refuser les appels anonymes</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>Toujours renvoyer</translation>
    </message>
    <message>
        <source>Forward always to</source>
        <translation>Toujours renvoyer vers</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>Renvoyer si occupé</translation>
    </message>
    <message>
        <source>Forward when busy to</source>
        <translation>Si occupé, renvoyer vers</translation>
    </message>
    <message>
        <source>Forward when there is no answer</source>
        <translation>Renvoyer si pas de réponse</translation>
    </message>
    <message>
        <source>Forward when there is no answer to</source>
        <translation>Si pas de réponse, renvoyer vers</translation>
    </message>
    <message>
        <source>Rings before there is no answer</source>
        <translation>Sonneries avant l’absence de réponse</translation>
    </message>
    <message>
        <source>Forward when unreachable</source>
        <translation>Renvoyer si injoignable</translation>
    </message>
    <message>
        <source>Forward when unreachable to</source>
        <translation>Si injoignable, renvoyer vers</translation>
    </message>
    <message>
        <source>Integrated IMP</source>
        <translation>IMP intégré</translation>
    </message>
    <message>
        <source>Messaging account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>In the directory from</source>
        <translation>Dans l’annuaire à partir du</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Voicemail language</source>
        <translation>Langue de la messagerie vocale</translation>
    </message>
    <message>
        <source>Voicemail delivery</source>
        <translation>Remise des messages vocaux</translation>
    </message>
    <message>
        <source>Voicemail e-mail</source>
        <translation>Courriel de la messagerie vocale</translation>
    </message>
    <message>
        <source>Passcode changed</source>
        <translation>Code d’accès modifié</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Only an account manager of the customer can add or remove account managers.</source>
        <translation>Seul un gestionnaire de compte du client peut ajouter ou retirer des gestionnaires de compte.</translation>
    </message>
    <message>
        <source>Only a customer administrator can add or remove administrators.</source>
        <translation>Seul un administrateur du client peut ajouter ou retirer des administrateurs.</translation>
    </message>
    <message>
        <source>Your level does not include this. Ask an account manager.</source>
        <translation>Votre niveau ne le permet pas. Demandez à un gestionnaire de compte.</translation>
    </message>
    <message>
        <source>Your level does not include this. Ask a customer administrator.</source>
        <translation>Votre niveau ne le permet pas. Demandez à un administrateur du client.</translation>
    </message>
    <message>
        <source>Your level does not include this. Ask %1.</source>
        <translation>Votre niveau ne le permet pas. Demandez à %1.</translation>
    </message>
    <message>
        <source>User without admin access</source>
        <translation>Utilisateur sans accès administrateur</translation>
    </message>
    <message>
        <source>Support of %1</source>
        <translation>Soutien de %1</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>Partenaire de %1</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Gestionnaire de compte</translation>
    </message>
    <message>
        <source>Customer administrator</source>
        <translation>Administrateur du client</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The highest level: &quot;Customer administrator, Super&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Own profile and features</source>
        <translation>Profil et fonctions à soi</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Calling features, voicemail</source>
        <translation>Fonctions d’appel, messagerie vocale</translation>
    </message>
    <message>
        <source>Passwords, passcodes, SIP sign-in</source>
        <translation>Mots de passe, codes, identifiants SIP</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Emergency addresses</source>
        <translation>Adresses d’urgence</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Stations: order more or fewer</source>
        <translation>Postes : en commander plus ou moins</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Administrators: details, registration mail</source>
        <translation>Administrateurs : détails, courriel d’inscription</translation>
    </message>
    <message>
        <source>Administrators: add, remove</source>
        <translation>Administrateurs : ajouter, retirer</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>You may look, but not change anything: this access is “View only”. End it and enter again to change something.</source>
        <translation>Vous pouvez regarder, mais rien modifier&#xa0;: cet accès est «&#xa0;Lecture seule&#xa0;». Terminez-le et entrez de nouveau pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>This account has no phone users.</source>
        <translation>Ce compte n’a pas d’utilisateurs de téléphone.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>To be activated</source>
        <translation>À activer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Being ported</source>
        <translation>En cours de transfert</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>En période de repos</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>%1, ext. %2</source>
        <extracomment>A user and the extension: &quot;Ines Marchetti, ext. 204118&quot;</extracomment>
        <translation>%1, poste %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The folder of settings and copies.</source>
        <translation>Le dossier des réglages et des copies.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>The provider&apos;s address, for the sign-in window.</source>
        <translation>L’adresse du fournisseur, pour la fenêtre de connexion.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Sign in to a provider on this computer as its demo administrator.</source>
        <translation>Se connecter à un fournisseur sur cet ordinateur comme son administrateur de démonstration.</translation>
    </message>
    <message>
        <source>Walk through the program by itself, leave pictures in the folder, and end.</source>
        <translation>Parcourir le programme tout seul, laisser des images dans le dossier, puis terminer.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The language of the program: en or fr.</source>
        <translation>La langue du programme&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>The look: system, light or dark.</source>
        <translation>L’apparence&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Open the newest copy without signing in.</source>
        <translation>Ouvrir la copie la plus récente sans se connecter.</translation>
    </message>
    <message>
        <source>Say how long it took until the list was there, and end.</source>
        <translation>Dire combien de temps il a fallu pour afficher la liste, puis terminer.</translation>
    </message>
    <message>
        <source>A console for the administrators of hosted-voice accounts.</source>
        <translation>Une console pour les administrateurs de comptes de voix hébergée.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>“%1” is not a jackfield:// link. See --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien jackfield://. Voir --help.</translation>
    </message>
    <message>
        <source>--demo takes the http:// address of a provider on this computer. See --help.</source>
        <translation>--demo prend l’adresse http:// d’un fournisseur sur cet ordinateur. Voir --help.</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark. See --help.</source>
        <translation>--theme prend system, light ou dark. Voir --help.</translation>
    </message>
    <message>
        <source>How long a step of the tour may take.</source>
        <translation>La durée maximale d’une étape de la visite.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>--step-limit takes a number of seconds. See --help.</source>
        <translation>--step-limit prend un nombre de secondes. Voir --help.</translation>
    </message>
    <message>
        <source>The link of a mail, or jackfield:// and a provider.</source>
        <translation>Le lien d’un courriel, ou jackfield:// et un fournisseur.</translation>
    </message>
    <message>
        <source>What the tour shows: first-light, sign-in, recovery, offline, back-online or support.</source>
        <translation>Ce que montre la visite&#xa0;: first-light, sign-in, recovery, offline, back-online ou support.</translation>
    </message>
</context>
<context>
    <name>PasswordRuleList</name>
    <message>
        <source>6 characters or more</source>
        <translation>6 caractères ou plus</translation>
    </message>
    <message>
        <source>1 capital letter</source>
        <translation>1 majuscule</translation>
    </message>
    <message>
        <source>1 small letter</source>
        <translation>1 minuscule</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>1 other character, such as !</source>
        <translation>1 autre caractère, comme&#xa0;!</translation>
    </message>
</context>
<context>
    <name>SignInFault</name>
    <message>
        <source>Nobody answers at %1. Check your connection, or go on with the saved copy.</source>
        <translation>Personne ne répond à %1. Vérifiez votre connexion ou continuez avec la copie enregistrée.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check the address, or open a copy on this computer.</source>
        <translation>Personne ne répond à %1. Vérifiez l’adresse ou ouvrez une copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation>La connexion à %1 n’est pas sûre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. %2 Nothing was sent.</source>
        <translation>La connexion à %1 n’est pas sûre. %2 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The e-mail or username, or the password, is not right. Check both, then try again.</source>
        <translation>Le courriel ou nom d’utilisateur, ou le mot de passe, est incorrect. Vérifiez les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>This person may not manage an account at %1. Ask your provider for access.</source>
        <translation>Cette personne ne peut gérer aucun compte chez %1. Demandez l’accès à votre fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Trop d’essais. Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Trop d’essais. Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Trop d’essais. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>This sign-in is for another account than %1. Use the one for %1, or open the other account from the sign-in window.</source>
        <translation>Cette connexion est pour un autre compte que %1. Utilisez celle de %1 ou ouvrez l’autre compte à partir de la fenêtre de connexion.</translation>
    </message>
    <message>
        <source>%1 refused this sign-in. Check what you entered, then try again.</source>
        <translation>%1 a refusé cette connexion. Vérifiez ce que vous avez entré, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refused this sign-in: %2</source>
        <translation>%1 a refusé cette connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a provider that Jackfield knows. Check the address.</source>
        <translation>%1 répond, mais ce n’est pas un fournisseur que Jackfield connaît. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Jackfield cannot write to its folder. Allow writing there, then try again.</source>
        <translation>Jackfield ne peut pas écrire dans son dossier. Permettez-y l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Jackfield cannot write to %1. Allow writing there, then try again.</source>
        <translation>Jackfield ne peut pas écrire dans %1. Permettez-y l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>This copy was made by a newer Jackfield. It was not touched. Update Jackfield to open it.</source>
        <translation>Cette copie a été faite par un Jackfield plus récent. Elle n’a pas été touchée. Mettez Jackfield à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This copy is in use by another Jackfield. Close it there, then try again.</source>
        <translation>Cette copie est utilisée par un autre Jackfield. Fermez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>No room on this computer. Make room, then try again. Nothing was changed.</source>
        <translation>Plus d’espace sur cet ordinateur. Libérez de l’espace, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This copy cannot be read. Sign in to make a new one; changes kept here are stored apart.</source>
        <translation>Cette copie est illisible. Connectez-vous pour en faire une nouvelle&#xa0;; les modifications gardées ici sont conservées à part.</translation>
    </message>
    <message>
        <source>The copy on this computer cannot be read or written. %1</source>
        <translation>La copie sur cet ordinateur ne peut être ni lue ni écrite. %1</translation>
    </message>
    <message>
        <source>This account is not there any more. Ask your provider.</source>
        <translation>Ce compte n’existe plus. Demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Try again.</source>
        <translation>Aucune réponse claire de %1. Réessayez.</translation>
    </message>
    <message>
        <source>A web page answers at %1, not a provider. Check the address, or sign in to this network first.</source>
        <translation>Une page Web répond à %1, et non un fournisseur. Vérifiez l’adresse ou connectez-vous d’abord à ce réseau.</translation>
    </message>
    <message>
        <source>The changes that wait on this computer cannot be read. Move %1 to another place, then try again.</source>
        <translation>Les modifications en attente sur cet ordinateur ne peuvent pas être lues. Déplacez %1 ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid, but not the one that this computer was told to expect. Nothing was sent. Ask whoever set up this computer.</source>
        <translation>Le certificat de %1 est valide, mais ce n’est pas celui que cet ordinateur doit attendre. Rien n’a été envoyé. Demandez à la personne qui a configuré cet ordinateur.</translation>
    </message>
    <message>
        <source>This is somebody else’s sign-in. Use your own.</source>
        <translation>C’est la connexion de quelqu’un d’autre. Utilisez la vôtre.</translation>
    </message>
    <message>
        <source>Nobody answers at %1, and this computer keeps nothing to check your password by: this needs a connection.</source>
        <translation>Personne ne répond à %1, et cet ordinateur ne conserve rien pour vérifier votre mot de passe : il faut une connexion.</translation>
    </message>
    <message>
        <source>The proxy of this network asks who you are, or refuses %1. Nothing reaches the provider before it knows you.</source>
        <translation>Le serveur mandataire de ce réseau demande qui vous êtes, ou refuse %1. Rien n’atteint le fournisseur avant qu’il vous connaisse.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>· copy is %1 old</source>
        <translation>· la copie date d’il y a %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>· no complete copy yet</source>
        <translation>· pas encore de copie complète</translation>
    </message>
    <message>
        <source>First copy…</source>
        <translation>Première copie…</translation>
    </message>
    <message>
        <source>First copy, %1 %</source>
        <translation>Première copie, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Recherche de modifications…</translation>
    </message>
    <message numerus="yes">
        <source>Up to date · checked %n s ago</source>
        <translation>
            <numerusform>À jour · vérifié il y a %n&#xa0;s</numerusform>
            <numerusform>À jour · vérifié il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date · checked %1 ago</source>
        <translation>À jour · vérifié il y a %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
</context>
<context>
    <name>StepFault</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Il reste %n essai.</numerusform>
            <numerusform>Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last code did not match.</source>
        <translation>Le dernier code ne correspondait pas.</translation>
    </message>
    <message>
        <source>Check that your phone sets its clock automatically.</source>
        <translation>Vérifiez que votre téléphone règle son heure automatiquement.</translation>
    </message>
    <message>
        <source>This recovery code did not match.</source>
        <translation>Ce code de récupération ne correspondait pas.</translation>
    </message>
    <message>
        <source>Check each letter and number.</source>
        <translation>Vérifiez chaque lettre et chaque chiffre.</translation>
    </message>
    <message>
        <source>This step is done already.</source>
        <translation>Cette étape est déjà faite.</translation>
    </message>
    <message>
        <source>Sign in again, and you go on where you were.</source>
        <translation>Connectez-vous de nouveau, et vous reprendrez où vous en étiez.</translation>
    </message>
    <message>
        <source>This sign-in is for another account.</source>
        <translation>Cette connexion vaut pour un autre compte.</translation>
    </message>
    <message>
        <source>Sign in with the account that this window is open for.</source>
        <translation>Connectez-vous au compte pour lequel cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 a refusé.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop d’essais.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>This sign-in took too long.</source>
        <translation>Cette connexion a pris trop de temps.</translation>
    </message>
    <message>
        <source>Begin again with your password.</source>
        <translation>Recommencez avec votre mot de passe.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>What you entered may have been taken. Nothing is sent again by itself: sign in again, and you see where you are.</source>
        <translation>Ce que vous avez entré a peut-être été accepté. Rien n’est renvoyé de soi-même&#xa0;: connectez-vous de nouveau, et vous verrez où vous en êtes.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Personne ne répond à %1.</translation>
    </message>
    <message>
        <source>Nothing was done. Check your connection, then try again.</source>
        <translation>Rien n’a été fait. Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>La connexion à %1 n’est pas sûre.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You are signed in, but the copy on this computer cannot be opened.</source>
        <translation>Vous êtes connecté, mais la copie sur cet ordinateur ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>This person may not manage an account here.</source>
        <translation>Cette personne ne peut gérer aucun compte ici.</translation>
    </message>
    <message>
        <source>Ask your provider for access.</source>
        <translation>Demandez un accès à votre fournisseur.</translation>
    </message>
    <message>
        <source>No clear answer came from %1.</source>
        <translation>Aucune réponse claire n’est venue de %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>UserVerbs</name>
    <message>
        <source>Edit the profile of %1</source>
        <translation>Modifier le profil de %1</translation>
    </message>
    <message>
        <source>Forward calls of %1…</source>
        <translation>Renvoyer les appels de %1…</translation>
    </message>
    <message>
        <source>Turn off all forwarding of %1</source>
        <translation>Désactiver tous les renvois de %1</translation>
    </message>
    <message>
        <source>Change the number or extension of %1…</source>
        <translation>Changer le numéro ou le poste de %1…</translation>
    </message>
    <message>
        <source>Review the emergency address of %1…</source>
        <translation>Vérifier l’adresse d’urgence de %1…</translation>
    </message>
    <message>
        <source>Reset the portal password of %1…</source>
        <translation>Réinitialiser le mot de passe du portail de %1…</translation>
    </message>
    <message>
        <source>Reset the voicemail passcode of %1…</source>
        <translation>Réinitialiser le code de messagerie vocale de %1…</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>Appareils de %1</translation>
    </message>
    <message>
        <source>Applications of %1</source>
        <translation>Applications de %1</translation>
    </message>
    <message>
        <source>Send the welcome mail to %1 again</source>
        <translation>Renvoyer le courriel de bienvenue à %1</translation>
    </message>
    <message>
        <source>Send a password reset mail to %1…</source>
        <translation>Envoyer un courriel de réinitialisation du mot de passe à %1…</translation>
    </message>
    <message>
        <source>Save what %1 has as a template…</source>
        <translation>Enregistrer ce qu’a %1 comme modèle…</translation>
    </message>
    <message>
        <source>Hand over from %1 to a new person…</source>
        <translation>Transférer de %1 à une nouvelle personne…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Remove user %1…</source>
        <translation>Retirer l’utilisateur %1…</translation>
    </message>
</context>
<context>
    <name>jackfield::AboutDialog</name>
    <message>
        <source>About Jackfield</source>
        <translation>À propos de Jackfield</translation>
    </message>
    <message>
        <source>Jackfield %1</source>
        <translation>Jackfield %1</translation>
    </message>
    <message>
        <source>The desktop console for hosted-voice accounts.</source>
        <translation>La console de bureau pour les comptes de voix hébergée.</translation>
    </message>
    <message>
        <source>Built with Qt %1</source>
        <translation>Construit avec Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>jackfield::AccessForm</name>
    <message>
        <source>Ticket or reason</source>
        <translation>Billet ou raison</translation>
    </message>
    <message>
        <source>Kept with everything you do. The customer can read it.</source>
        <translation>Conservée avec tout ce que vous faites. Le client peut la lire.</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>View and change</source>
        <translation>Lecture et modification</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>“View only” blocks all edits</source>
        <translation>«&#xa0;Lecture seule&#xa0;» bloque toute modification</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Se termine tout seul</translation>
    </message>
    <message>
        <source>Say why you enter: a ticket, or a few words.</source>
        <translation>Dites pourquoi vous entrez&#xa0;: un billet, ou quelques mots.</translation>
    </message>
    <message>
        <source>%1 does not take this as a reason.</source>
        <translation>%1 n’accepte pas cette raison.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <source>Entering a customer’s account needs a connection. Nothing was opened.</source>
        <translation>Entrer dans le compte d’un client demande une connexion. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>The access may have been given, and ends by itself. Press Access CAP again.</source>
        <translation>L’accès a peut-être été donné, et se termine tout seul. Appuyez de nouveau sur Accéder au CAP.</translation>
    </message>
    <message>
        <source>The connection is not safe.</source>
        <translation>La connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>You may not enter this customer’s account.</source>
        <translation>Vous ne pouvez pas entrer dans le compte de ce client.</translation>
    </message>
    <message>
        <source>Ask your lead at %1.</source>
        <translation>Demandez à votre responsable chez %1.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 nous demande d’attendre.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This customer’s account is open in another Jackfield.</source>
        <translation>Le compte de ce client est ouvert dans un autre Jackfield.</translation>
    </message>
    <message>
        <source>End the access there, then press Access CAP again.</source>
        <translation>Terminez l’accès là-bas, puis appuyez de nouveau sur Accéder au CAP.</translation>
    </message>
    <message>
        <source>This computer cannot keep a copy of the account.</source>
        <translation>Cet ordinateur ne peut pas garder de copie du compte.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refused the access.</source>
        <translation>%1 a refusé l’accès.</translation>
    </message>
</context>
<context>
    <name>jackfield::AccessSection</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>The station, how this user signs in, and what this user may manage.</source>
        <translation>La station, la façon dont cet utilisateur se connecte et ce qu’il peut gérer.</translation>
    </message>
    <message>
        <source>Voice portal access</source>
        <translation>Accès au portail vocal</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès administrateur</translation>
    </message>
    <message>
        <source>Off: manages the own settings only. On: manages other users.</source>
        <translation>Désactivé&#xa0;: gère ses propres réglages seulement. Activé&#xa0;: gère d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>Admin type</source>
        <translation>Type d’administrateur</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Aucun restant</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The applications follow the station.</source>
        <translation>Les applications suivent la station.</translation>
    </message>
    <message>
        <source>Always on with %1; an e-mail address is needed.</source>
        <translation>Toujours activé avec %1; un courriel est requis.</translation>
    </message>
    <message>
        <source>On: signs in to the portal, and an e-mail address is needed.</source>
        <translation>Activé&#xa0;: se connecte au portail; un courriel est requis.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
    <message>
        <source>This user has no e-mail. Enter one under User Profile first.</source>
        <translation>Cet utilisateur n’a pas de courriel. Entrez-en un d’abord sous Profil de l’utilisateur.</translation>
    </message>
    <message>
        <source>Use the form name@company.example.</source>
        <translation>Utilisez la forme nom@entreprise.example.</translation>
    </message>
    <message>
        <source>Use letters and numbers only.</source>
        <translation>Utilisez seulement des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>jackfield::AccessTable</name>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Business Cloud Communications</source>
        <translation>Business Cloud Communications</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Cloud PBX</translation>
    </message>
    <message>
        <source>Business Lines</source>
        <translation>Business Lines</translation>
    </message>
    <message>
        <source>SIP Trunks</source>
        <translation>SIP Trunks</translation>
    </message>
    <message>
        <source>Specialty Lines</source>
        <translation>Specialty Lines</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>Ask %1 for: %2.</source>
        <extracomment>%1 is the provider&apos;s name, %2 a list of areas</extracomment>
        <translation>À demander à %1 : %2.</translation>
    </message>
</context>
<context>
    <name>jackfield::AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>jackfield::AccountWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>It cannot be discarded now.</source>
        <translation>L’abandon est impossible pour le moment.</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>La modification est en route vers le fournisseur.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The copy on this computer could not be read.</source>
        <translation>La copie sur cet ordinateur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>It was set aside, and a new copy is being made. Your pending changes are stored apart and are safe.</source>
        <translation>Elle a été mise de côté et une nouvelle copie est en cours. Vos modifications en attente sont conservées à part et en sécurité.</translation>
    </message>
    <message>
        <source>This computer has no safe place for your sign-in.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour votre connexion.</translation>
    </message>
    <message>
        <source>You stay signed in until you close Jackfield.</source>
        <translation>Vous restez connecté jusqu’à la fermeture de Jackfield.</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Afficher l’utilisateur</translation>
    </message>
    <message>
        <source>The provider refused something. What you typed is kept.</source>
        <translation>Le fournisseur a refusé quelque chose. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>The change is not there any more, or this computer could not keep it.</source>
        <translation>La modification n’existe plus, ou cet ordinateur n’a pas pu la conserver.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in Pending changes.</source>
        <translation>Conservée dans les Modifications en attente.</translation>
    </message>
    <message>
        <source>Nothing is sent until you apply it.</source>
        <translation>Rien n’est envoyé avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It is not shown again.</source>
        <translation>Il n’est plus affiché.</translation>
    </message>
    <message>
        <source>The change is not there any more.</source>
        <translation>La modification n’existe plus.</translation>
    </message>
    <message>
        <source>This computer could not keep the change.</source>
        <translation>Cet ordinateur n’a pas pu conserver la modification.</translation>
    </message>
    <message>
        <source>It was discarded meanwhile.</source>
        <translation>Elle a été abandonnée entre-temps.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again. What you typed is still here.</source>
        <translation>Faites de la place sur le disque, puis enregistrez à nouveau. Ce que vous avez entré est toujours ici.</translation>
    </message>
    <message>
        <source>It is kept in Pending changes.</source>
        <translation>C’est conservé dans les modifications en attente.</translation>
    </message>
    <message>
        <source>Set up &amp;several users…</source>
        <translation>Configurer &amp;plusieurs utilisateurs…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept in Pending changes.</source>
        <translation>
            <numerusform>%n modification conservée dans les Modifications en attente.</numerusform>
            <numerusform>%n modifications conservées dans les Modifications en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is verified.</source>
        <translation>L’adresse est vérifiée.</translation>
    </message>
    <message>
        <source>This is the next one: %1 of %2.</source>
        <translation>Voici la suivante&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>No other one needs a review.</source>
        <translation>Aucune autre n’a besoin d’être revue.</translation>
    </message>
    <message>
        <source>The proxy of this network asks who you are.</source>
        <translation>Le serveur mandataire de ce réseau demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Until then you work offline.</source>
        <translation>D’ici là, vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>jackfield::ActingBar</name>
    <message>
        <source>End access</source>
        <translation>Terminer l’accès</translation>
    </message>
    <message>
        <source>Acting as customer: %1</source>
        <translation>Vous agissez comme client&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are %1, %2 support. You may look, but not change anything.</source>
        <translation>Vous êtes %1, soutien de %2. Vous pouvez regarder, mais rien modifier.</translation>
    </message>
    <message>
        <source>You are %1, %2 support. All you apply is recorded under your name.</source>
        <translation>Vous êtes %1, soutien de %2. Tout ce que vous appliquez est consigné sous votre nom.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min · %1</source>
        <translation>
            <numerusform>%n&#xa0;min · %1</numerusform>
            <numerusform>%n&#xa0;min · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::AddDeviceDialog</name>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marque et modèle</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>On the label under the phone, in any notation</source>
        <translation>Sur l’étiquette sous le téléphone, dans n’importe quelle notation</translation>
    </message>
    <message>
        <source>It is free until you assign it to a user. It shows among the free devices everywhere.</source>
        <translation>Il reste libre jusqu’à ce que vous l’attribuiez à un utilisateur. Il figure partout parmi les appareils libres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Ajouter l’appareil</translation>
    </message>
    <message>
        <source>Enter the MAC address.</source>
        <translation>Entrez l’adresse MAC.</translation>
    </message>
    <message>
        <source>Choose make and model.</source>
        <translation>Choisissez la marque et le modèle.</translation>
    </message>
    <message>
        <source>A device with this MAC address is there already.</source>
        <translation>Un appareil avec cette adresse MAC existe déjà.</translation>
    </message>
    <message>
        <source>This device belongs to %1.</source>
        <translation>Cet appareil appartient à %1.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits or letters from A to F.</source>
        <translation>Une adresse MAC compte 12 chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>The provider refused this. Choose something else.</source>
        <translation>Le fournisseur l’a refusé. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
</context>
<context>
    <name>jackfield::AddressesPlace</name>
    <message>
        <source>E911 addresses</source>
        <translation>Adresses E911</translation>
    </message>
    <message>
        <source>Search numbers and users</source>
        <translation>Rechercher des numéros et des utilisateurs</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aucun numéro pour l’instant</translation>
    </message>
    <message>
        <source>A number that somebody has needs an emergency address.</source>
        <translation>Un numéro attribué à quelqu’un doit avoir une adresse d’urgence.</translation>
    </message>
    <message>
        <source>Every address is verified</source>
        <translation>Toutes les adresses sont vérifiées</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>E911</source>
        <translation>E911</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Review address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
</context>
<context>
    <name>jackfield::Administration</name>
    <message>
        <source>Add account &amp;manager…</source>
        <translation>Ajouter un &amp;gestionnaire…</translation>
    </message>
    <message>
        <source>Add ad&amp;ministrator…</source>
        <translation>Ajouter un ad&amp;ministrateur…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way.</source>
        <translation>Le courriel à %1 est en route.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>Saved. It goes on in the background.</source>
        <translation>Enregistré. L’opération se poursuit en arrière-plan.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is sent as soon as you are online and signed in.</source>
        <translation>L’envoi se fait dès que vous êtes en ligne et connecté.</translation>
    </message>
    <message>
        <source>Password mail</source>
        <translation>Courriel de mot de passe</translation>
    </message>
    <message>
        <source>Send %1 a mail to choose a new password?</source>
        <translation>Envoyer à %1 un courriel pour choisir un nouveau mot de passe ?</translation>
    </message>
    <message>
        <source>It goes to %1, and brings a link that is good once.</source>
        <translation>Il est envoyé à %1, avec un lien qui sert une seule fois.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Password mail sent</source>
        <translation>Courriel de mot de passe envoyé</translation>
    </message>
    <message>
        <source>To %1, just now.</source>
        <translation>À %1, à l’instant.</translation>
    </message>
    <message>
        <source>Could not send the password mail to %1.</source>
        <translation>Impossible d’envoyer le courriel de mot de passe à %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Activation mail sent</source>
        <translation>Courriel d’activation envoyé</translation>
    </message>
    <message>
        <source>Registration mail sent</source>
        <translation>Courriel d’inscription envoyé</translation>
    </message>
    <message>
        <source>Could not send the mail to %1.</source>
        <translation>Impossible d’envoyer le courriel à %1.</translation>
    </message>
    <message>
        <source>This person has registered by now.</source>
        <translation>Cette personne s’est inscrite entre-temps.</translation>
    </message>
    <message>
        <source>Nobody answered. Nothing was sent.</source>
        <translation>Personne n’a répondu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No answer. It may have been sent.</source>
        <translation>Aucune réponse. L’envoi a peut-être eu lieu.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <translation>Reconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The provider asks us to wait. Try again in a minute.</source>
        <translation>Le fournisseur demande d’attendre. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This person was removed meanwhile.</source>
        <translation>Cette personne a été retirée entre-temps.</translation>
    </message>
    <message>
        <source>The provider refused it.</source>
        <translation>Le fournisseur a refusé.</translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorDetails</name>
    <message>
        <source>Add account manager</source>
        <translation>Ajouter un gestionnaire de compte</translation>
    </message>
    <message>
        <source>Add administrator</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Change account manager</source>
        <translation>Modifier le gestionnaire de compte</translation>
    </message>
    <message>
        <source>Change administrator</source>
        <translation>Modifier l’administrateur</translation>
    </message>
    <message>
        <source>Manages products, users and features, like your highest admin type. No phone service.</source>
        <translation>Gère produits, utilisateurs et fonctions, comme votre type d’administrateur le plus élevé. Sans service téléphonique.</translation>
    </message>
    <message>
        <source>Sees every site of %1. Access cannot be limited to one site.</source>
        <translation>Voit tous les sites de %1. L’accès ne peut pas être limité à un seul site.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
        <source>It is as you left it.</source>
        <translation>Il est comme vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro de contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The only role there is.</source>
        <translation>Le seul rôle qui existe.</translation>
    </message>
    <message>
        <source>Gets the activation mail.</source>
        <translation>Reçoit le courriel d’activation.</translation>
    </message>
    <message>
        <source>Gets a mail with the link to register.</source>
        <translation>Reçoit un courriel avec le lien d’inscription.</translation>
    </message>
    <message>
        <source>Branding domain</source>
        <translation>Domaine de marque</translation>
    </message>
    <message>
        <source>Which portal this person sees. Welcome and password mails carry its brand.</source>
        <translation>Le portail que voit cette personne. Les courriels de bienvenue et de mot de passe portent sa marque.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the mails and of the portal.</source>
        <translation>Des courriels et du portail.</translation>
    </message>
    <message>
        <source>One e-mail, one role: it cannot belong to a user or to another account as well. A few things still need %1.</source>
        <translation>Un courriel, un rôle : il ne peut pas appartenir aussi à un utilisateur ou à un autre compte. Quelques tâches passent encore par %1.</translation>
    </message>
    <message>
        <source>See who may do what</source>
        <translation>Voir qui peut faire quoi</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire.</translation>
    </message>
    <message>
        <source>This e-mail is already used, here or on another account. Enter another one.</source>
        <translation>Ce courriel est déjà utilisé, ici ou dans un autre compte. Entrez-en un autre.</translation>
    </message>
    <message>
        <source>This e-mail belongs to %1. One e-mail, one role: enter another one.</source>
        <translation>Ce courriel appartient à %1. Un courriel, un rôle : entrez-en un autre.</translation>
    </message>
    <message>
        <source>Use the form name@company.example.</source>
        <translation>Utilisez la forme nom@entreprise.example.</translation>
    </message>
    <message>
        <source>Enter a phone number, like (218) 555-0142.</source>
        <translation>Entrez un numéro de téléphone, comme (218) 555-0142.</translation>
    </message>
    <message>
        <source>The provider refused it. Choose something else.</source>
        <translation>Le fournisseur a refusé. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checked when applied.</source>
        <translation>Vérifié lors de l’application.</translation>
    </message>
    <message>
        <source>Not used here or on another account.</source>
        <translation>Inutilisé ici et sur les autres comptes.</translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorPane</name>
    <message>
        <source>Contact of</source>
        <translation>Contact de</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Send password mail…</source>
        <translation>Envoyer un courriel de mot de passe…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Show in Pending changes</source>
        <translation>Voir dans Changements en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Pas encore inscrit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro de contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Branding domain</source>
        <translation>Domaine de marque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>Removal pending</source>
        <translation>Retrait en attente</translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorReview</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Nothing is sent before you save.</source>
        <translation>Rien n’est envoyé avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>Will be able to</source>
        <translation>Pourra</translation>
    </message>
    <message>
        <source>The sites that this person is the contact of follow with name and e-mail.</source>
        <translation>Les sites dont cette personne est le contact suivent avec nom et courriel.</translation>
    </message>
    <message>
        <source>No password to set. An activation mail brings the username, a temporary password and a link; a new password is chosen at first sign-in.</source>
        <translation>Aucun mot de passe à définir. Un courriel d’activation apporte le nom d’utilisateur, un mot de passe temporaire et un lien ; un nouveau mot de passe est choisi à la première connexion.</translation>
    </message>
    <message>
        <source>No password to set. A mail brings a link to register: there a password is chosen, and an authenticator app set up.</source>
        <translation>Aucun mot de passe à définir. Un courriel apporte un lien d’inscription : on y choisit un mot de passe et on y configure une application d’authentification.</translation>
    </message>
    <message>
        <source>No password to set. A mail brings a link to register, where a password is chosen.</source>
        <translation>Aucun mot de passe à définir. Un courriel apporte un lien d’inscription, où l’on choisit un mot de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro de contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Branding domain</source>
        <translation>Domaine de marque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>See and change</source>
        <translation>Voir et modifier</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Ask %1 for</source>
        <translation>À demander à %1</translation>
    </message>
    <message>
        <source>A mail goes to %1.</source>
        <extracomment>A mail goes to this address</extracomment>
        <translation>Un courriel est envoyé à %1.</translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorWizard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add account manager</source>
        <translation>Ajouter un gestionnaire de compte</translation>
    </message>
    <message>
        <source>Add administrator</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name, e-mail, language</source>
        <translation>Nom, courriel, langue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Draft kept until you finish or discard it</source>
        <translation>Brouillon conservé jusqu’à la fin</translation>
    </message>
    <message>
        <source>This takes longer than usual. It goes on when you close this window.</source>
        <translation>C’est plus long que d’habitude. L’opération se poursuit si vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This computer could not keep it.</source>
        <translation>Cet ordinateur n’a pas pu le conserver.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again. What you typed is still here.</source>
        <translation>Faites de la place sur le disque, puis enregistrez à nouveau. Ce que vous avez entré est toujours ici.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Ce n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This person was removed meanwhile.</source>
        <translation>Cette personne a été retirée entre-temps.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile. Close this window and look.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps. Fermez cette fenêtre et regardez.</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing was changed.</source>
        <translation>Le fournisseur l’a refusé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorsCard</name>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Account managers</source>
        <translation>Gestionnaires de compte</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>What is opened, for who hears the button</extracomment>
        <translation>Ouvrir : %1</translation>
    </message>
    <message>
        <source>Add…: %1</source>
        <extracomment>To whom one is added, for who hears the button</extracomment>
        <translation>Ajouter… : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people look after this account.</source>
        <translation>
            <numerusform>%n personne s’occupe de ce compte.</numerusform>
            <numerusform>%n personnes s’occupent de ce compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not signed in yet.</source>
        <translation>
            <numerusform>%n ne s’est pas encore connectée.</numerusform>
            <numerusform>%n ne se sont pas encore connectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not registered yet.</source>
        <translation>
            <numerusform>%n n’est pas encore inscrite.</numerusform>
            <numerusform>%n ne sont pas encore inscrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorsPlace</name>
    <message>
        <source>Who may do what…</source>
        <translation>Qui peut faire quoi…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Branding domain</source>
        <translation>Domaine de marque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro de contact</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>S’occupe de</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Pas encore inscrit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Removal pending</source>
        <translation>Retrait en attente</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>You are acting for the provider, so both are off here.</source>
        <translation>Vous agissez pour le fournisseur : les deux sont désactivés ici.</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1 n’a pas été retiré.</translation>
    </message>
    <message>
        <source>You are signed out. If you cannot sign in any more, another administrator has removed you.</source>
        <translation>Vous êtes déconnecté. Si vous ne pouvez plus vous connecter, un autre administrateur vous a retiré.</translation>
    </message>
</context>
<context>
    <name>jackfield::ApplicationList</name>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Aucun libre</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>jackfield::ApplicationsSection</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Comes with %1</source>
        <translation>Comprise avec %1</translation>
    </message>
    <message>
        <source>None left. Order more from %1.</source>
        <translation>Il n’en reste aucune. Commandez-en auprès de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off → on</source>
        <translation>%1&#xa0;: désactivé → activé</translation>
    </message>
    <message>
        <source>%1: on → off</source>
        <translation>%1&#xa0;: activé → désactivé</translation>
    </message>
    <message>
        <source>No seat of an application is left. Switch it off, or order more.</source>
        <translation>Il ne reste aucune place pour une application. Désactivez-la, ou commandez-en.</translation>
    </message>
    <message>
        <source>This cannot be saved here.</source>
        <translation>Ceci ne peut pas être enregistré ici.</translation>
    </message>
</context>
<context>
    <name>jackfield::AssignDeviceDialog</name>
    <message>
        <source>Assign a Device</source>
        <translation>Attribuer un appareil</translation>
    </message>
    <message>
        <source>Assign a Secondary Device</source>
        <translation>Attribuer un appareil secondaire</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Choose a device, or enter one that is not in the list.</source>
        <translation>Choisissez un appareil, ou entrez-en un qui n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>Attribution…</translation>
    </message>
</context>
<context>
    <name>jackfield::BannerBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jackfield::BulkBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 sélectionné</numerusform>
            <numerusform>%1 sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Sélectionner les %1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>jackfield::BulkDialog</name>
    <message>
        <source>Numbers, stations and devices of these users become free.</source>
        <translation>Les numéros, les stations et les appareils de ces utilisateurs deviennent libres.</translation>
    </message>
    <message>
        <source>It cannot be undone once it is applied.</source>
        <translation>C’est irréversible une fois appliqué.</translation>
    </message>
    <message>
        <source>Each of them gets a mail.</source>
        <translation>Chacun reçoit un courriel.</translation>
    </message>
    <message>
        <source>It is sent at once, and cannot be called back.</source>
        <translation>Il est envoyé immédiatement et ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send mails</source>
        <translation>Envoyer les courriels</translation>
    </message>
    <message>
        <source>Apply at once</source>
        <translation>Appliquer maintenant</translation>
    </message>
    <message>
        <source>Keep in Pending changes</source>
        <translation>Garder dans les Modifications en attente</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Changes %1, leaves %2.</source>
        <extracomment>The preview of a change for several users</extracomment>
        <translation>Modifie %1, laisse %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed meanwhile.</source>
        <translation>
            <numerusform>%n d’entre eux a été supprimé entre-temps.</numerusform>
            <numerusform>%n d’entre eux ont été supprimés entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Aucune connexion.</translation>
    </message>
    <message>
        <source>Not applied. %1</source>
        <translation>Non appliquée. %1</translation>
    </message>
    <message>
        <source>Not sent. There is no connection.</source>
        <translation>Non envoyé. Aucune connexion.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>No answer. It may have been sent.</source>
        <translation>Aucune réponse. Il a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Not sent. Try again later.</source>
        <translation>Non envoyé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1. It goes on when there is a connection again.</source>
        <translation>%1. La suite attend le retour de la connexion.</translation>
    </message>
    <message>
        <source>%1 kept in Pending changes.</source>
        <translation>%1 conservées dans les Modifications en attente.</translation>
    </message>
    <message>
        <source>%1 sent.</source>
        <translation>%1 envoyés.</translation>
    </message>
    <message>
        <source>%1 applied.</source>
        <translation>%1 appliquées.</translation>
    </message>
    <message>
        <source>%1 not sent.</source>
        <translation>%1 non envoyés.</translation>
    </message>
    <message>
        <source>%1 not applied; they are kept in Pending changes.</source>
        <translation>%1 non appliquées&#x202f;; elles restent dans les Modifications en attente.</translation>
    </message>
    <message>
        <source>%1 not made.</source>
        <translation>%1 non faites.</translation>
    </message>
</context>
<context>
    <name>jackfield::BulkModel</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>In Pending changes</source>
        <translation>Dans les Modifications en attente</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Après la modification</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>jackfield::BulkTable</name>
    <message>
        <source>What the change does</source>
        <translation>Effet de la modification</translation>
    </message>
</context>
<context>
    <name>jackfield::BulkValue</name>
    <message>
        <source>Choose a station</source>
        <translation>Choisir une station</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Choose a time zone</source>
        <translation>Choisir un fuseau horaire</translation>
    </message>
    <message>
        <source>Group time zone</source>
        <translation>Fuseau horaire du groupe</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Add these tags</source>
        <translation>Ajouter ces étiquettes</translation>
    </message>
    <message>
        <source>Remove these tags</source>
        <translation>Retirer ces étiquettes</translation>
    </message>
    <message>
        <source>Type a tag, then Enter</source>
        <translation>Tapez une étiquette, puis Entrée</translation>
    </message>
    <message>
        <source>Calling feature</source>
        <translation>Fonction d’appel</translation>
    </message>
    <message>
        <source>Choose a calling feature</source>
        <translation>Choisir une fonction d’appel</translation>
    </message>
    <message>
        <source>Shall be</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::CallingSection</name>
    <message>
        <source>Call forwarding always</source>
        <translation>Renvoi de tous les appels</translation>
    </message>
    <message>
        <source>All calls go elsewhere</source>
        <translation>Tous les appels vont ailleurs</translation>
    </message>
    <message>
        <source>Call forwarding busy</source>
        <translation>Renvoi si occupé</translation>
    </message>
    <message>
        <source>When the line is in use</source>
        <translation>Quand la ligne est utilisée</translation>
    </message>
    <message>
        <source>Call forwarding no answer</source>
        <translation>Renvoi sans réponse</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>Quand personne ne répond</translation>
    </message>
    <message>
        <source>Call forwarding not reachable</source>
        <translation>Renvoi si injoignable</translation>
    </message>
    <message>
        <source>When no device is connected</source>
        <translation>Quand aucun appareil n’est connecté</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Callers go to voicemail</source>
        <translation>Les appelants vont à la messagerie vocale</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Appel en attente</translation>
    </message>
    <message>
        <source>A second call can reach a busy line</source>
        <translation>Un deuxième appel peut atteindre une ligne occupée</translation>
    </message>
    <message>
        <source>Reject anonymous calls</source>
        <translation>Refuser les appels anonymes</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Appelants qui masquent leur numéro</translation>
    </message>
    <message>
        <source>Calling features</source>
        <translation>Fonctions d’appel</translation>
    </message>
    <message>
        <source>Turn off all forwarding</source>
        <translation>Désactiver tous les renvois</translation>
    </message>
    <message>
        <source>New person on this phone?</source>
        <translation>Une nouvelle personne sur ce téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Turn off forwarding that the previous user set, so that calls stay here.</source>
        <translation>Désactivez les renvois de l’utilisateur précédent, pour que les appels restent ici.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Enter the number that calls go to.</source>
        <translation>Entrez le numéro où vont les appels.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on, to %1</source>
        <translation>activé, vers %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) edited</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls cannot go to the user&apos;s own number.</source>
        <translation>Les appels ne peuvent pas aller au numéro de l’utilisateur lui-même.</translation>
    </message>
    <message>
        <source>Enter a phone number or an extension.</source>
        <translation>Entrez un numéro de téléphone ou un numéro de poste.</translation>
    </message>
</context>
<context>
    <name>jackfield::CardRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jackfield::ChangeDetail</name>
    <message>
        <source>Open user</source>
        <translation>Ouvrir l’utilisateur</translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <extracomment>&quot;User · 2 fields · made today at 9:12 AM&quot;</extracomment>
        <translation>%1 · faite %2</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>Laisser tomber ma modification</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Keep what I chose</source>
        <translation>Garder mon choix</translation>
    </message>
</context>
<context>
    <name>jackfield::ChangeEmailDialog</name>
    <message>
        <source>New e-mail</source>
        <translation>Nouveau courriel</translation>
    </message>
    <message>
        <source>Change e-mail</source>
        <translation>Changer le courriel</translation>
    </message>
    <message>
        <source>Change the e-mail of %1</source>
        <translation>Changer le courriel de %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Actuellement %1</translation>
    </message>
    <message>
        <source>1. Turn off Integrated IMP; the old messaging account goes</source>
        <translation>1. Désactiver IMP intégré; l’ancien compte de messagerie disparaît</translation>
    </message>
    <message>
        <source>2. Change the e-mail</source>
        <translation>2. Changer le courriel</translation>
    </message>
    <message>
        <source>3. Turn on Integrated IMP again, with a new messaging account</source>
        <translation>3. Réactiver IMP intégré, avec un nouveau compte de messagerie</translation>
    </message>
    <message>
        <source>They are applied in this order, and stop if one fails. The directory may take up to 24 hours to follow. The person may have to activate messaging with a link sent by mail.</source>
        <translation>Elles sont appliquées dans cet ordre et s’arrêtent si l’une échoue. L’annuaire peut prendre jusqu’à 24 heures à suivre. La personne devra peut-être activer la messagerie par un lien reçu par courriel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the form name@company.example.</source>
        <translation>Utilisez la forme nom@entreprise.example.</translation>
    </message>
    <message>
        <source>This e-mail is free.</source>
        <translation>Ce courriel est libre.</translation>
    </message>
    <message>
        <source>This e-mail is already used, here or on another account. Enter another one.</source>
        <translation>Ce courriel est déjà utilisé, ici ou dans un autre compte. Entrez-en un autre.</translation>
    </message>
    <message>
        <source>This e-mail belongs to %1. Enter another one.</source>
        <translation>Ce courriel appartient à %1. Entrez-en un autre.</translation>
    </message>
    <message>
        <source>Enter the new e-mail.</source>
        <translation>Entrez le nouveau courriel.</translation>
    </message>
    <message>
        <source>This is the e-mail already.</source>
        <translation>C’est déjà le courriel.</translation>
    </message>
    <message>
        <source>Save to pending</source>
        <translation>Mettre en attente</translation>
    </message>
</context>
<context>
    <name>jackfield::ChangesPlace</name>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>What you change while you are offline, or hold back, waits here until it is applied.</source>
        <translation>Ce que vous modifiez hors ligne, ou que vous retenez, attend ici d’être appliqué.</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>In the order they are applied</source>
        <translation>Dans l’ordre d’application</translation>
    </message>
    <message>
        <source>Changes of one user are applied in the order in which they were made.</source>
        <translation>Les modifications d’un même utilisateur sont appliquées dans l’ordre où elles ont été faites.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en route</numerusform>
            <numerusform>%n en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), kept on this computer.</source>
        <translation>
            <numerusform>%n modification, conservée sur cet ordinateur.</numerusform>
            <numerusform>%n modifications, conservées sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is &quot;9 changes, kept on this computer.&quot;, %2 &quot;6 ready, 1 in conflict&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Apply selected (%1)…</source>
        <translation>Appliquer la sélection (%1)…</translation>
    </message>
    <message>
        <source>Apply all ready (%1)…</source>
        <translation>Appliquer tout ce qui est prêt (%1)…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)?</source>
        <translation>
            <numerusform>Appliquer %n modification&#xa0;?</numerusform>
            <numerusform>Appliquer %n modifications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent to %1 in the order shown.</source>
        <translation>Elles sont envoyées à %1 dans l’ordre affiché.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jackfield::ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right. In a narrow window some give way.</source>
        <translation>Les colonnes cochées sont affichées, de gauche à droite. Dans une fenêtre étroite, certaines cèdent la place.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher celles-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jackfield::CommandPalette</name>
    <message>
        <source>Search or go to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing matches. Try a name, an extension, a part of a number or MAC address, or a command.</source>
        <translation>Rien ne correspond. Essayez un nom, un poste, une partie d’un numéro ou d’une adresse MAC, ou une commande.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens. People, numbers, devices, places, commands.</source>
        <translation>Haut et Bas choisissent, Entrée ouvre. Personnes, numéros, appareils, lieux, commandes.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Ext. %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Numbers and devices</source>
        <translation>Numéros et appareils</translation>
    </message>
</context>
<context>
    <name>jackfield::ConflictView</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>La leur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jackfield::Console</name>
    <message>
        <source>Sign in — Jackfield</source>
        <translation>Connexion — Jackfield</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>You are signed out here, but the keychain could not be opened to remove your sign-in. Unlock it and remove the entry “Jackfield” there.</source>
        <translation>Vous êtes déconnecté ici, mais le trousseau n’a pas pu être ouvert pour en retirer votre connexion. Déverrouillez-le et retirez-en l’entrée «&#xa0;Jackfield&#xa0;».</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The provider could not be told; it ends this sign-in by itself.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur. Le fournisseur n’a pas pu en être averti&#xa0;; il mettra fin lui-même à cette connexion.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Customer Service Tool</source>
        <translation>Outil du service à la clientèle</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Vous agissez comme %1</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, compte %2</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Terminer l’accès</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Copies sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, enregistrée %2</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>Se connecter à un autre compte…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Forget this account…</source>
        <translation>Oublier ce compte…</translation>
    </message>
    <message>
        <source>You are signed out, and its copy is removed from this computer. At the provider nothing changes.</source>
        <translation>Vous êtes déconnecté, et sa copie est retirée de cet ordinateur. Chez le fournisseur, rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and its copy is removed from this computer. So are %n change(s) that were not sent: they are lost.</source>
        <translation>
            <numerusform>Vous êtes déconnecté, et sa copie est retirée de cet ordinateur. %n modification qui n’a pas été envoyée l’est aussi&#xa0;: elle est perdue.</numerusform>
            <numerusform>Vous êtes déconnecté, et sa copie est retirée de cet ordinateur. %n modifications qui n’ont pas été envoyées le sont aussi&#xa0;: elles sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>Oublier %1 sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The copy of %1 could not be removed. Remove the folder %2 by hand.</source>
        <translation>La copie de %1 n’a pas pu être retirée. Supprimez le dossier %2 vous-même.</translation>
    </message>
    <message>
        <source>%1 is forgotten. Nothing of it is left on this computer.</source>
        <translation>%1 est oublié. Il n’en reste rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your access to %1 was withdrawn.</source>
        <translation>Votre accès à %1 a été retiré.</translation>
    </message>
    <message>
        <source>The copy was removed from this computer.</source>
        <translation>La copie a été retirée de cet ordinateur.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Connectez-vous de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Access to %1 ended.</source>
        <translation>L’accès à %1 est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait on this computer.</source>
        <translation>
            <numerusform>%n modification attend sur cet ordinateur.</numerusform>
            <numerusform>%n modifications attendent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of your access to %1 is over.</source>
        <translation>Le temps de votre accès à %1 est écoulé.</translation>
    </message>
    <message>
        <source>Its copy is removed from this computer. So are changes that were not sent: they are lost.</source>
        <translation>Sa copie est retirée de cet ordinateur. Les modifications qui n’ont pas été envoyées le sont aussi : elles sont perdues.</translation>
    </message>
    <message>
        <source>Its copy is removed from this computer. At the provider nothing changes.</source>
        <translation>Sa copie est retirée de cet ordinateur. Chez le fournisseur, rien ne change.</translation>
    </message>
</context>
<context>
    <name>jackfield::ContactForm</name>
    <message>
        <source>Customer admin e-mail</source>
        <translation>Courriel de l’admin du client</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Outside phone number</source>
        <translation>Numéro extérieur</translation>
    </message>
    <message>
        <source>Save to pending</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No registered administrator matches</source>
        <translation>Aucun administrateur inscrit ne correspond</translation>
    </message>
    <message>
        <source>Only registered administrators of %1</source>
        <translation>Seulement les administrateurs inscrits de %1</translation>
    </message>
    <message>
        <source>Filled in from the e-mail address.</source>
        <translation>Rempli d’après l’adresse courriel.</translation>
    </message>
    <message>
        <source>A mobile number, or one that can be reached from outside the phone system.</source>
        <translation>Un numéro de mobile, ou un numéro joignable de l’extérieur du système téléphonique.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filled in from the e-mail address. Was %1.</source>
        <translation>Rempli d’après l’adresse courriel. Était %1.</translation>
    </message>
    <message>
        <source>Outside phone number is needed.</source>
        <translation>Le numéro extérieur est nécessaire.</translation>
    </message>
    <message>
        <source>This is an extension. Enter a mobile number, or one that can be reached from outside the phone system.</source>
        <translation>C’est un poste interne. Entrez un numéro de mobile, ou un numéro joignable de l’extérieur du système téléphonique.</translation>
    </message>
    <message>
        <source>Enter a phone number, like (218) 555-0142.</source>
        <translation>Entrez un numéro de téléphone, comme (218) 555-0142.</translation>
    </message>
    <message>
        <source>Choose an administrator.</source>
        <translation>Choisissez un administrateur.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
        <source>It is as you left it.</source>
        <translation>Il est comme vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>jackfield::CopiesList</name>
    <message>
        <source>Copies can be read only with your own account on this computer.</source>
        <translation>Les copies ne peuvent être lues qu’avec votre propre compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Copies sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copies appear here after the first sign-in.</source>
        <translation>Les copies apparaissent ici après la première connexion.</translation>
    </message>
    <message>
        <source>Review an account without a connection: your password unlocks it. You can prepare changes; they wait until you are online and signed in.</source>
        <translation>Consultez un compte sans connexion : votre mot de passe le déverrouille. Vous pouvez préparer des modifications; elles attendent que vous soyez en ligne et connecté.</translation>
    </message>
</context>
<context>
    <name>jackfield::CopyRow</name>
    <message>
        <source>Open offline</source>
        <translation>Ouvrir hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>· %1 users</source>
        <translation>
            <numerusform>· %1 utilisateur</numerusform>
            <numerusform>· %1 utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Forget this account…</source>
        <translation>Oublier ce compte…</translation>
    </message>
</context>
<context>
    <name>jackfield::CredentialsForm</name>
    <message>
        <source>E-mail or username</source>
        <translation>Courriel ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Garder ma session ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est activé</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Entrez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter your e-mail address or username.</source>
        <translation>Entrez votre courriel ou votre nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>jackfield::CustomerCard</name>
    <message>
        <source>Access CAP</source>
        <translation>Accéder au CAP</translation>
    </message>
    <message>
        <source>Opens the customer’s own administration in a new window. Every change there carries your name.</source>
        <translation>Ouvre l’administration du client dans une nouvelle fenêtre. Chaque modification y porte votre nom.</translation>
    </message>
    <message>
        <source>Changes that you did not apply the last time wait on this computer.</source>
        <translation>Des modifications que vous n’avez pas appliquées la dernière fois attendent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You cannot add or remove this customer’s administrators. They do that themselves.</source>
        <translation>Vous ne pouvez ni ajouter ni retirer les administrateurs de ce client. Ils le font eux-mêmes.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Cloud PBX</translation>
    </message>
    <message>
        <source>Business Lines</source>
        <translation>Business Lines</translation>
    </message>
    <message>
        <source>SIP Trunks</source>
        <translation>SIP Trunks</translation>
    </message>
    <message>
        <source>Specialty Lines</source>
        <translation>Specialty Lines</translation>
    </message>
    <message>
        <source>Business Cloud Communications</source>
        <translation>Business Cloud Communications</translation>
    </message>
    <message>
        <source>Account %1 · %2</source>
        <translation>Compte %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n not registered)</source>
        <translation>
            <numerusform>%1 (%n non inscrit)</numerusform>
            <numerusform>%1 (%n non inscrits)</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro à joindre</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offline</source>
        <translation>
            <numerusform>%1, %n hors ligne</numerusform>
            <numerusform>%1, %n hors ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>jackfield::CustomersPlace</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sessions récentes</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Type a customer’s name or account number, then press Enter.</source>
        <translation>Tapez le nom ou le numéro de compte d’un client, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Admin ›</source>
        <translation>Admin ›</translation>
    </message>
    <message>
        <source>Customer Service Tool</source>
        <translation>Outil du service à la clientèle</translation>
    </message>
    <message>
        <source>A part of the customer’s name or account number</source>
        <translation>Une partie du nom ou du numéro de compte du client</translation>
    </message>
    <message>
        <source>Whom you find is listed here.</source>
        <translation>Les clients trouvés figurent ici.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation>Aucun client ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Changes wait on this computer</source>
        <translation>Des modifications attendent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Nobody answers.</source>
        <translation>Personne ne répond.</translation>
    </message>
    <message>
        <source>Customers are with the provider only: this needs a connection.</source>
        <translation>Les clients ne se trouvent que chez le fournisseur&#xa0;: il faut une connexion.</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 nous demande d’attendre.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 a refusé.</translation>
    </message>
    <message>
        <source>Sign in again, or ask your lead.</source>
        <translation>Connectez-vous de nouveau, ou demandez à votre responsable.</translation>
    </message>
</context>
<context>
    <name>jackfield::DashboardPlace</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Not in this copy yet.</source>
        <translation>Pas encore dans cette copie.</translation>
    </message>
    <message>
        <source>%1 · saved copy, %2</source>
        <translation>%1 · copie enregistrée, %2</translation>
    </message>
</context>
<context>
    <name>jackfield::DayBars</name>
    <message>
        <source>Changes by day, as bars</source>
        <translation>Modifications par jour, en barres</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day and its count: &quot;1/14/26: 38 changes&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>Du %1 au %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>below a bar, as QLocale::toString takes it</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>jackfield::DetailPane</name>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Sélectionnez un utilisateur pour voir les détails.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appels</translation>
    </message>
    <message>
        <source>Voice portal</source>
        <translation>Portail vocal</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès admin</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>None, extension only</source>
        <translation>Aucun, numéro de poste seulement</translation>
    </message>
    <message>
        <source>Same as e-mail</source>
        <translation>Identique au courriel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Dernière modification le %1</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Dernière modification le %1 par %2</translation>
    </message>
    <message>
        <source>E911 address rejected</source>
        <translation>Adresse E911 refusée</translation>
    </message>
    <message>
        <source>A 911 call from this number may send help to the wrong place.</source>
        <translation>Un appel au 911 à partir de ce numéro peut envoyer les secours au mauvais endroit.</translation>
    </message>
    <message>
        <source>E911 address not verified</source>
        <translation>Adresse E911 non vérifiée</translation>
    </message>
    <message>
        <source>Until it is verified, a 911 call may send help to the wrong place.</source>
        <translation>Tant qu’elle n’est pas vérifiée, un appel au 911 peut envoyer les secours au mauvais endroit.</translation>
    </message>
    <message>
        <source>No emergency address</source>
        <translation>Aucune adresse d’urgence</translation>
    </message>
    <message>
        <source>A 911 call from this number does not tell where the caller is.</source>
        <translation>Un appel au 911 à partir de ce numéro n’indique pas où se trouve l’appelant.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Modifier le profil…</translation>
    </message>
</context>
<context>
    <name>jackfield::DetailsPage</name>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Have a free station ready, and the phone added to the account if there is one.</source>
        <translation>Ayez une station libre et, s’il y a un téléphone, qu’il soit déjà ajouté au compte.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
        <source>What you entered earlier is filled in.</source>
        <translation>Ce que vous aviez saisi est rempli.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Main way to reach them. Gets the welcome mail.</source>
        <translation>Principal moyen de le joindre. Reçoit le courriel de bienvenue.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Use the form name@company.example</source>
        <translation>Utilisez la forme nom@entreprise.example</translation>
    </message>
    <message>
        <source>Letters and numbers only.</source>
        <translation>Lettres et chiffres seulement.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Tip: the e-mail name or the phone number is easy to remember. Sign-in works with e-mail and username alike.</source>
        <translation>Conseil&#xa0;: le nom du courriel ou le numéro de téléphone se retient bien. La connexion se fait avec le courriel ou le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>Phone prompts language</source>
        <translation>Langue des messages vocaux</translation>
    </message>
    <message>
        <source>Star codes and auto-attendant. Voicemail has its own setting.</source>
        <translation>Codes étoile et standard automatique. La messagerie vocale a son propre réglage.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Group time zone (%1)</source>
        <translation>Fuseau du groupe (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a word you would search for</source>
        <translation>Ajoutez un mot que vous chercheriez</translation>
    </message>
    <message>
        <source>%1 is free. Letters and numbers only.</source>
        <translation>%1 est libre. Lettres et chiffres seulement.</translation>
    </message>
    <message>
        <source>Do not send the welcome mail now</source>
        <translation>Ne pas envoyer le courriel de bienvenue maintenant</translation>
    </message>
    <message>
        <source>You can send it later from the user&apos;s page.</source>
        <translation>Vous pourrez l’envoyer plus tard depuis la page de l’utilisateur.</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès d’administration</translation>
    </message>
    <message>
        <source>May manage other users of this account.</source>
        <translation>Peut gérer les autres utilisateurs de ce compte.</translation>
    </message>
    <message>
        <source>Admin type</source>
        <translation>Type d’administrateur</translation>
    </message>
    <message>
        <source>Needed for the voice portal</source>
        <translation>Requis pour le portail vocal</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceCard</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Remove from user…</source>
        <translation>Retirer de l’utilisateur…</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nom de ligne</translation>
    </message>
    <message>
        <source>Lines this phone uses</source>
        <translation>Lignes que ce téléphone utilise</translation>
    </message>
    <message>
        <source>Shown on the phone&apos;s screen</source>
        <translation>Affiché à l’écran du téléphone</translation>
    </message>
    <message>
        <source>Its removal from this user waits in Pending changes.</source>
        <translation>Son retrait de cet utilisateur attend dans les modifications en attente.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceDelegate</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceList</name>
    <message>
        <source>No devices.</source>
        <translation>Aucun appareil.</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <extracomment>A device and the line of it that the user has</extracomment>
        <translation>%1 · ligne %2</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceListModel</name>
    <message>
        <source>%1, MAC address %2, %3</source>
        <translation>%1, adresse MAC %2, %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, assigned to %2</source>
        <translation>%1, attribué à %2</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceNameCard</name>
    <message>
        <source>Device name</source>
        <translation>Nom de l’appareil</translation>
    </message>
    <message>
        <source>Name this device</source>
        <translation>Nommez cet appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your authenticator app shows this name next to the code, so that you can tell it from others.</source>
        <translation>Votre application d’authentification affiche ce nom à côté du code, pour le distinguer des autres.</translation>
    </message>
    <message>
        <source>In your app it will look like this</source>
        <translation>Dans votre application, cela donnera ceci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>your device</source>
        <translation>votre appareil</translation>
    </message>
    <message>
        <source>The provider does not take this name. Choose a shorter one, or one without special characters.</source>
        <translation>Le fournisseur n’accepte pas ce nom. Choisissez-en un plus court, ou sans caractères spéciaux.</translation>
    </message>
</context>
<context>
    <name>jackfield::DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>You can skip this and add a device later.</source>
        <translation>Vous pouvez passer cette étape et ajouter un appareil plus tard.</translation>
    </message>
    <message>
        <source>Search and add a device</source>
        <translation>Rechercher et ajouter un appareil</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nom de ligne</translation>
    </message>
    <message>
        <source>Shown on the phone&apos;s screen</source>
        <translation>Affiché à l’écran du téléphone</translation>
    </message>
    <message>
        <source>%1, %2 is chosen.</source>
        <translation>%1, %2 est choisi.</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceSearchBox</name>
    <message>
        <source>Free devices first</source>
        <translation>Appareils libres d’abord</translation>
    </message>
    <message>
        <source>Make, model or MAC address</source>
        <translation>Marque, modèle ou adresse MAC</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>A device that cannot be chosen belongs to another user. Open that user and remove the device first.</source>
        <translation>Un appareil qui ne peut pas être choisi appartient à un autre utilisateur. Ouvrez d’abord cet utilisateur et retirez l’appareil.</translation>
    </message>
    <message>
        <source>There are no devices in this account. You can add one below.</source>
        <translation>Ce compte n’a aucun appareil. Vous pouvez en ajouter un ci-dessous.</translation>
    </message>
    <message>
        <source>No device matches. You can add one below by its MAC address.</source>
        <translation>Aucun appareil ne correspond. Vous pouvez en ajouter un ci-dessous par son adresse MAC.</translation>
    </message>
</context>
<context>
    <name>jackfield::DevicesPlace</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Rechercher des appareils</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil pour l’instant</translation>
    </message>
    <message>
        <source>Add the first one by its MAC address.</source>
        <translation>Ajoutez le premier par son adresse MAC.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Ports of a telephone: &quot;1 of 4&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nom de ligne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Remove Device Assignment…</source>
        <translation>Retirer l’attribution…</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Ouvrir l’utilisateur</translation>
    </message>
    <message>
        <source>Add a device…</source>
        <translation>Ajouter un appareil…</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Remove Device Assignment</source>
        <translation>Retirer l’attribution de l’appareil</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s) from their users?</source>
        <translation>
            <numerusform>Retirer %n appareil à son utilisateur&#xa0;?</numerusform>
            <numerusform>Retirer %n appareils à leurs utilisateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go back to the free devices and can be given to someone else. Their SIP sign-in is deleted.</source>
        <translation>Ils retournent parmi les appareils libres et peuvent être donnés à quelqu’un d’autre. Leur connexion SIP est supprimée.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Set up a user…</source>
        <translation>Configurer un utilisateur…</translation>
    </message>
</context>
<context>
    <name>jackfield::DevicesSection</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Add a device…</source>
        <translation>Ajouter un appareil…</translation>
    </message>
    <message>
        <source>This user has no device. The softphone comes with the station and needs none.</source>
        <translation>Cet utilisateur n’a pas d’appareil. Le téléphone logiciel vient avec la station et n’en demande pas.</translation>
    </message>
    <message>
        <source>Removing keeps the phone.</source>
        <translation>Retirer ne supprime pas le téléphone.</translation>
    </message>
    <message>
        <source>It goes back to the free devices and can be given to someone else.</source>
        <translation>Il retourne parmi les appareils libres et peut être donné à quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s) in use</source>
        <translation>
            <numerusform>%1 port sur %n utilisé</numerusform>
            <numerusform>%1 ports sur %n utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be assigned: %1.</source>
        <translation>En attente d’attribution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove Device Assignment</source>
        <translation>Retirer l’attribution de l’appareil</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 à %2&#xa0;?</translation>
    </message>
    <message>
        <source>It goes back to the free devices and can be given to someone else. Its SIP sign-in is deleted.</source>
        <translation>Il retourne parmi les appareils libres et peut être donné à quelqu’un d’autre. Sa connexion SIP est supprimée.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove from user</source>
        <translation>Retirer de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>jackfield::DiffTable</name>
    <message>
        <source>Fields of this change</source>
        <translation>Champs de cette modification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>At the provider now</source>
        <translation>Chez le fournisseur maintenant</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre modification</translation>
    </message>
</context>
<context>
    <name>jackfield::EmergencyCard</name>
    <message>
        <source>E911 problems</source>
        <translation>Problèmes E911</translation>
    </message>
    <message numerus="yes">
        <source>%n E911 problem(s)</source>
        <translation>
            <numerusform>%n problème E911</numerusform>
            <numerusform>%n problèmes E911</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number has a verified address.</source>
        <translation>Chaque numéro a une adresse vérifiée.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Address rejected</source>
        <translation>Adresse refusée</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adresse absente</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 autre</numerusform>
            <numerusform>et %1 autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::EmergencySection</name>
    <message>
        <source>Emergency address</source>
        <translation>Adresse d’urgence</translation>
    </message>
    <message>
        <source>Update address</source>
        <translation>Mettre à jour l’adresse</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>This user has no phone number.</source>
        <translation>Cet utilisateur n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>An emergency address belongs to a number. Choose one first.</source>
        <translation>Une adresse d’urgence appartient à un numéro. Choisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Choisir un numéro</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Sent to responders when 911 is called from %1.</source>
        <translation>Transmise aux secours quand le 911 est appelé du %1.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>The address was not found.</source>
        <translation>L’adresse est introuvable.</translation>
    </message>
    <message>
        <source>A 911 call from %1 may send help to the wrong place.</source>
        <translation>Un appel au 911 du %1 peut envoyer les secours au mauvais endroit.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Check the emergency address after changing a number.</source>
        <translation>Vérifiez l’adresse d’urgence après un changement de numéro.</translation>
    </message>
    <message>
        <source>Until you verify and update the address for %1, a 911 call may send help to the wrong place.</source>
        <translation>Tant que l’adresse du %1 n’est pas vérifiée et mise à jour, un appel au 911 peut envoyer les secours au mauvais endroit.</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>No emergency address.</source>
        <translation>Aucune adresse d’urgence.</translation>
    </message>
    <message>
        <source>A 911 call from %1 does not tell where the caller is.</source>
        <translation>Un appel au 911 du %1 ne dit pas où se trouve l’appelant.</translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation>Vérification de l’adresse…</translation>
    </message>
    <message>
        <source>Press once. The check takes up to a minute, and the button stays off until it ends.</source>
        <translation>Appuyez une seule fois. La vérification prend jusqu’à une minute, et le bouton reste désactivé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Needs a connection: addresses are checked by the provider’s emergency service. Offline you can save a draft.</source>
        <translation>Une connexion est nécessaire&#xa0;: les adresses sont vérifiées par le service d’urgence du fournisseur. Hors ligne, vous pouvez enregistrer un brouillon.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire.</translation>
    </message>
    <message>
        <source>Use the form A1A 1A1.</source>
        <translation>Utilisez la forme A1A 1A1.</translation>
    </message>
    <message>
        <source>Use five or nine digits.</source>
        <translation>Utilisez cinq ou neuf chiffres.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>The provider refused this address.</source>
        <translation>Le fournisseur a refusé cette adresse.</translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Utiliser la suggestion</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>You typed %1.</source>
        <translation>Vous avez tapé %1.</translation>
    </message>
</context>
<context>
    <name>jackfield::EndAccessDialog</name>
    <message>
        <source>End access</source>
        <translation>Terminer l’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for %1 are not applied.</source>
        <translation>
            <numerusform>%n modification pour %1 n’est pas appliquée.</numerusform>
            <numerusform>%n modifications pour %1 ne sont pas appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the account is removed from this computer in any case. Changes that you keep wait here until you enter this customer’s account again.</source>
        <translation>La copie du compte est retirée de cet ordinateur dans tous les cas. Les modifications que vous gardez attendent ici jusqu’à ce que vous entriez de nouveau dans le compte de ce client.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
</context>
<context>
    <name>jackfield::FeatureRow</name>
    <message>
        <source>was on</source>
        <translation>était activé</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>était désactivé</translation>
    </message>
</context>
<context>
    <name>jackfield::FieldBinding</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checked when applied.</source>
        <translation>Vérifié lors de l’application.</translation>
    </message>
    <message>
        <source>Free in this copy. Checked when applied.</source>
        <translation>Libre dans cette copie. Vérifié lors de l’application.</translation>
    </message>
</context>
<context>
    <name>jackfield::FieldRow</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>jackfield::FirstCopyCard</name>
    <message>
        <source>Making the first copy of %1</source>
        <translation>Première copie de %1 en cours</translation>
    </message>
    <message>
        <source>You can browse and search what is here. It goes on in the background and starts again where it stopped.</source>
        <translation>Vous pouvez parcourir et chercher ce qui est déjà là. La copie se poursuit en arrière-plan et reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Première copie</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>%1 records so far</source>
        <translation>%1 enregistrements jusqu’ici</translation>
    </message>
</context>
<context>
    <name>jackfield::ForgotPasswordCard</name>
    <message>
        <source>E-mail or username</source>
        <translation>Courriel ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Link from the mail</source>
        <translation>Lien du courriel</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Envoyer le courriel</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>You get a mail with a link to choose a new password.</source>
        <translation>Vous recevrez un courriel avec un lien pour choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Open it in your browser, or paste it here.</source>
        <translation>Ouvrez-le dans votre navigateur, ou collez-le ici.</translation>
    </message>
    <message>
        <source>This is not the link of such a mail. Copy the whole of it.</source>
        <translation>Ce n’est pas le lien d’un tel courriel. Copiez-le en entier.</translation>
    </message>
    <message>
        <source>If this person is known there, the mail is on its way.</source>
        <translation>Si cette personne y est connue, le courriel est en route.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>jackfield::ForwardBox</name>
    <message>
        <source>Forward To</source>
        <translation>Renvoyer vers</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n sonnerie</numerusform>
            <numerusform>%n sonneries</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>jackfield::HandOverDialog</name>
    <message>
        <source>New first name</source>
        <translation>Nouveau prénom</translation>
    </message>
    <message>
        <source>New last name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Nouveau courriel</translation>
    </message>
    <message>
        <source>Hand over to a new person</source>
        <translation>Transférer à une nouvelle personne</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <source>Hand over %1 to a new person</source>
        <translation>Transférer le %1 à une nouvelle personne</translation>
    </message>
    <message>
        <source>The phone, number and station stay. Everything personal of %1 is replaced.</source>
        <translation>Le téléphone, le numéro et la station restent. Tout ce qui est personnel à %1 est remplacé.</translation>
    </message>
    <message>
        <source>Steps, in the order they are applied</source>
        <translation>Étapes, dans leur ordre d’application</translation>
    </message>
    <message>
        <source>They are applied in this order, and stop if one fails. The directory may take up to 24 hours to show the new name. The new person may have to activate messaging with a link sent by mail.</source>
        <translation>Elles sont appliquées dans cet ordre et s’arrêtent si l’une échoue. L’annuaire peut prendre jusqu’à 24 heures pour afficher le nouveau nom. La nouvelle personne devra peut-être activer la messagerie par un lien reçu par courriel.</translation>
    </message>
    <message>
        <source>Use the form name@company.example.</source>
        <translation>Utilisez la forme nom@entreprise.example.</translation>
    </message>
    <message>
        <source>Set a new one</source>
        <translation>En définir un nouveau</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Elle est toujours exacte</translation>
    </message>
    <message>
        <source>Review address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Turn off all call forwarding</source>
        <translation>Désactiver tous les renvois d’appels</translation>
    </message>
    <message>
        <source>Turn off Integrated IMP</source>
        <translation>Désactiver IMP intégré</translation>
    </message>
    <message>
        <source>Change name, caller ID and e-mail</source>
        <translation>Changer le nom, l’afficheur et le courriel</translation>
    </message>
    <message>
        <source>Turn on Integrated IMP again</source>
        <translation>Réactiver IMP intégré</translation>
    </message>
    <message>
        <source>New portal password</source>
        <translation>Nouveau mot de passe du portail</translation>
    </message>
    <message>
        <source>New voicemail passcode</source>
        <translation>Nouveau code de la messagerie vocale</translation>
    </message>
    <message>
        <source>Review the emergency address</source>
        <translation>Vérifier l’adresse d’urgence</translation>
    </message>
    <message>
        <source>Calls stay on this phone</source>
        <translation>Les appels restent sur ce téléphone</translation>
    </message>
    <message>
        <source>Needed before the e-mail can change</source>
        <translation>Nécessaire avant de changer le courriel</translation>
    </message>
    <message>
        <source>Department and time zone stay; the mobile number goes</source>
        <translation>Le service et le fuseau horaire restent; le numéro de mobile part</translation>
    </message>
    <message>
        <source>Directory may take up to 24 hours</source>
        <translation>L’annuaire peut prendre jusqu’à 24 heures</translation>
    </message>
    <message>
        <source>Made at the end, shown once</source>
        <translation>Créé à la fin, affiché une seule fois</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour le %1</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Entrez le prénom.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Entrez le nom.</translation>
    </message>
    <message>
        <source>Enter the new e-mail.</source>
        <translation>Entrez le nouveau courriel.</translation>
    </message>
    <message>
        <source>No answer. It may have been set. Set it once more to be sure.</source>
        <translation>Pas de réponse. La définition a peut-être été faite. Définissez-la encore une fois pour en être sûr.</translation>
    </message>
    <message>
        <source>Nobody answered. Nothing was changed.</source>
        <translation>Personne n’a répondu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It could not be set. Try again.</source>
        <translation>Il n’a pas pu être défini. Réessayez.</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>Définition…</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Save to pending</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est terminé.</translation>
    </message>
    <message>
        <source>You can close this and come back: it goes on where it is.</source>
        <translation>Vous pouvez fermer et revenir&#xa0;: tout continue où c’en est.</translation>
    </message>
    <message>
        <source>One plan, stops at the first failure.</source>
        <translation>Un seul plan, qui s’arrête au premier échec.</translation>
    </message>
</context>
<context>
    <name>jackfield::HandOverRow</name>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Make a note of it now. It is not shown again.</source>
        <translation>Notez-le maintenant. Il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>jackfield::HistoryModel</name>
    <message numerus="yes">
        <source>Show %n more change(s)</source>
        <translation>
            <numerusform>Afficher %n autre modification</numerusform>
            <numerusform>Afficher %n autres modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a day of this year, as QLocale::toString takes it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Today, January 14: 38 changes&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ext. %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;User · Department&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>jackfield::HistoryPlace</name>
    <message>
        <source>Keep on this computer</source>
        <translation>Conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouts</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppressions</translation>
    </message>
    <message>
        <source>Search in these changes</source>
        <translation>Rechercher dans ces modifications</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Added, changed, removed</source>
        <translation>Ajouts, modifications, suppressions</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file on this computer does not answer.</source>
        <translation>Le fichier sur cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>No change %1 is like that.</source>
        <translation>Aucune modification %1 ne correspond.</translation>
    </message>
    <message>
        <source>Nothing changed %1.</source>
        <translation>Rien n’a changé %1.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Afficher toutes les modifications</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>dans %n fiche</numerusform>
            <numerusform>dans %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins as soon as the first copy is complete.</source>
        <translation>Il commence dès que la première copie est terminée.</translation>
    </message>
    <message>
        <source>What was before %1 is not known here.</source>
        <translation>Ce qui précède le %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Not synced between %1 and %2.</source>
        <translation>Non synchronisé entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>in &quot;Nothing changed between %1 and %2.&quot;</extracomment>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>Forget older changes</source>
        <translation>Oublier les modifications plus anciennes</translation>
    </message>
    <message>
        <source>Forget what changed before %1?</source>
        <translation>Oublier ce qui a changé avant le %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is removed from this computer and cannot be brought back. Nothing changes at the provider.</source>
        <translation>Ces modifications sont supprimées de cet ordinateur et ne peuvent pas être récupérées. Rien ne change chez le fournisseur.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Calling features</source>
        <translation>Fonctions d’appel</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Integrated IMP</source>
        <translation>IMP intégré</translation>
    </message>
    <message>
        <source>Emergency addresses</source>
        <translation>Adresses d’urgence</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
</context>
<context>
    <name>jackfield::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes of this user</source>
        <translation>Modifications de cet utilisateur</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Nothing has changed %1.</source>
        <translation>Rien n’a changé %1.</translation>
    </message>
</context>
<context>
    <name>jackfield::HistoryTree</name>
    <message>
        <source>Changes by day</source>
        <translation>Modifications par jour</translation>
    </message>
</context>
<context>
    <name>jackfield::IdentityTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jackfield::JumpButton</name>
    <message>
        <source>Search or go to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
</context>
<context>
    <name>jackfield::LinkCard</name>
    <message>
        <source>I accept the Terms of Service</source>
        <translation>J’accepte les conditions d’utilisation</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Choose a password for %1</source>
        <translation>Choisissez un mot de passe pour %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link was used, or is over.</source>
        <translation>Ce lien a déjà servi, ou n’est plus valable.</translation>
    </message>
    <message>
        <source>Ask for another one with “Forgot password?”.</source>
        <translation>Demandez-en un autre par «&#xa0;Mot de passe oublié&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>The password may have been saved. Go back and try to sign in with it. Nothing is sent again by itself.</source>
        <translation>Le mot de passe a peut-être été enregistré. Revenez et essayez de vous connecter avec celui-ci. Rien n’est renvoyé de soi-même.</translation>
    </message>
</context>
<context>
    <name>jackfield::ListPlace</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Try fewer letters, or another filter.</source>
        <translation>Essayez moins de lettres, ou un autre filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::LockPage</name>
    <message>
        <source>%1 is locked. Enter the password of %2 to go on where you were.</source>
        <translation>%1 est verrouillé. Entrez le mot de passe de %2 pour reprendre où vous étiez.</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>Fermer ce compte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>jackfield::MainWindow</name>
    <message>
        <source>%1 — Jackfield</source>
        <translation>%1 — Jackfield</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>No complete copy yet</source>
        <translation>Pas encore de copie complète</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy on this computer: %1</source>
        <translation>Copie sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>ACTING AS %1 — Jackfield</source>
        <translation>VOUS AGISSEZ COMME %1 — Jackfield</translation>
    </message>
    <message>
        <source>%1, acting</source>
        <extracomment>Below the name of somebody of the provider: &quot;Support agent, acting&quot;</extracomment>
        <translation>%1, en intervention</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Vous agissez comme %1</translation>
    </message>
    <message>
        <source>&amp;Set up a user…</source>
        <translation>&amp;Configurer un utilisateur…</translation>
    </message>
</context>
<context>
    <name>jackfield::MessagingSection</name>
    <message>
        <source>Integrated IMP</source>
        <translation>IMP intégré</translation>
    </message>
    <message>
        <source>Messaging and presence. Accounts are created on the messaging server for you.</source>
        <translation>Messagerie et présence. Les comptes sont créés pour vous sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Enable Integrated IMP</source>
        <translation>Activer l’IMP intégré</translation>
    </message>
    <message>
        <source>Off: the user cannot sign in to team messaging.</source>
        <translation>Désactivé&#xa0;: l’utilisateur ne peut pas ouvrir la messagerie d’équipe.</translation>
    </message>
    <message>
        <source>Messaging account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>In the directory from</source>
        <translation>Dans l’annuaire à partir du</translation>
    </message>
    <message>
        <source>Changing this user’s e-mail?</source>
        <translation>Vous changez le courriel de cet utilisateur&#xa0;?</translation>
    </message>
    <message>
        <source>Keep this off until the new e-mail is saved, then turn it on again: a new messaging account is created for the new address. The directory may take up to 24 hours to follow, and the new person may have to activate the account with a mailed link.</source>
        <translation>Laissez-le désactivé jusqu’à ce que le nouveau courriel soit enregistré, puis réactivez-le&#xa0;: un nouveau compte de messagerie est créé pour la nouvelle adresse. L’annuaire peut prendre jusqu’à 24 heures pour suivre, et la nouvelle personne peut devoir activer le compte au moyen d’un lien reçu par courriel.</translation>
    </message>
    <message>
        <source>was on</source>
        <translation>était activé</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>était désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Integrated IMP: off → on</source>
        <translation>IMP intégré&#xa0;: désactivé → activé</translation>
    </message>
    <message>
        <source>Integrated IMP: on → off</source>
        <translation>IMP intégré&#xa0;: activé → désactivé</translation>
    </message>
    <message>
        <source>This user has no e-mail. Enter one under User Profile first.</source>
        <translation>Cet utilisateur n’a pas de courriel. Entrez-en un d’abord sous Profil de l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>jackfield::NavList</name>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>jackfield::NavModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jackfield::NewCodeCard</name>
    <message>
        <source>I have saved the new code</source>
        <translation>J’ai conservé le nouveau code</translation>
    </message>
    <message>
        <source>Save your new recovery code</source>
        <translation>Conservez votre nouveau code de récupération</translation>
    </message>
    <message>
        <source>It is shown this once. Some portals call it a rescue code.</source>
        <translation>Il n’est affiché qu’une fois. Certains portails l’appellent code de secours.</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>Terminer et se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>If you lose your phone again, this code is your way back in. Save it before you go on.</source>
        <translation>Si vous perdez encore votre téléphone, ce code vous permettra d’entrer. Conservez-le avant de continuer.</translation>
    </message>
    <message>
        <source>New recovery code: %1</source>
        <translation>Nouveau code de récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 60 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 60&#xa0;s.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keep it away from this computer and from your phone: on paper, or in a password manager that you can open without this account.</source>
        <translation>Gardez-le loin de cet ordinateur et de votre téléphone&#xa0;: sur papier, ou dans un gestionnaire de mots de passe que vous pouvez ouvrir sans ce compte.</translation>
    </message>
    <message>
        <source>Recovery code for %1

Sign-in: %2
Recovery code: %3

Made on %4. It replaces every earlier one, and is good for one use.
</source>
        <translation>Code de récupération pour %1

Connexion&#xa0;: %2
Code de récupération&#xa0;: %3

Créé le %4. Il remplace tous les précédents et ne sert qu’une fois.
</translation>
    </message>
    <message>
        <source>It could not be printed. Save it in another way.</source>
        <translation>L’impression a échoué. Conservez-le d’une autre façon.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>recovery-code.txt</source>
        <translation>code-de-recuperation.txt</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>jackfield::NewDeviceBox</name>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>The phone is not in the list</source>
        <translation>Le téléphone n’est pas dans la liste</translation>
    </message>
    <message>
        <source>add it by its MAC address</source>
        <translation>ajoutez-le par son adresse MAC</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marque et modèle</translation>
    </message>
</context>
<context>
    <name>jackfield::NewPasswordCard</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The one you have was made for you. From now on you sign in with your own.</source>
        <translation>Celui que vous avez a été créé pour vous. Désormais, vous vous connecterez avec le vôtre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>jackfield::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Répétez le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Must have:</source>
        <translation>Doit comporter&#xa0;:</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. maj. est activé</translation>
    </message>
    <message>
        <source>This password does not keep the rules yet.</source>
        <translation>Ce mot de passe ne respecte pas encore les règles.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>This is the password that you have now. Choose another one.</source>
        <translation>C’est votre mot de passe actuel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The provider refused this password. Choose another one.</source>
        <translation>Le fournisseur a refusé ce mot de passe. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>jackfield::NumberSection</name>
    <message>
        <source>Number and extension</source>
        <translation>Numéro et poste</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>No number, extension only</source>
        <translation>Aucun numéro, poste seulement</translation>
    </message>
    <message>
        <source>No free number matches. Numbers in use or being ported are not listed.</source>
        <translation>Aucun numéro libre ne correspond. Les numéros utilisés ou en cours de transfert ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Review address now</source>
        <translation>Revoir l’adresse maintenant</translation>
    </message>
    <message>
        <source>A newly assigned number must be activated before it takes calls.</source>
        <translation>Un numéro nouvellement attribué doit être activé avant de recevoir des appels.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Without a number, an extension is needed.</source>
        <translation>Sans numéro, un numéro de poste est requis.</translation>
    </message>
    <message>
        <source>Must be unique in this phone system.</source>
        <translation>Doit être unique dans ce système téléphonique.</translation>
    </message>
    <message>
        <source>Check the emergency address after changing a number.</source>
        <translation>Vérifiez l’adresse d’urgence après un changement de numéro.</translation>
    </message>
    <message>
        <source>Until you verify and update the address for %1, a 911 call may send help to the wrong place.</source>
        <translation>Tant que l’adresse du %1 n’est pas vérifiée et mise à jour, un appel au 911 peut envoyer les secours au mauvais endroit.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Free in this copy. Checked when applied.</source>
        <translation>Libre dans cette copie. Vérifié lors de l’application.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>Le poste %1 est libre</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Utilisez seulement des chiffres.</translation>
    </message>
    <message>
        <source>Use %1 to %2 digits.</source>
        <translation>Utilisez de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>Phone number: %1 → %2</source>
        <translation>Numéro de téléphone&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Extension: %1 → %2</source>
        <translation>Numéro de poste&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>jackfield::NumberStationPage</name>
    <message>
        <source>Number, station and apps</source>
        <translation>Numéro, station et applications</translation>
    </message>
    <message>
        <source>No number, extension only</source>
        <translation>Aucun numéro, poste seulement</translation>
    </message>
    <message>
        <source>No free number matches. Numbers come from your provider.</source>
        <translation>Aucun numéro libre ne correspond. Les numéros viennent de votre fournisseur.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Needed without a number</source>
        <translation>Requis sans numéro</translation>
    </message>
    <message>
        <source>Must be unique in this phone system.</source>
        <translation>Doit être unique dans ce système téléphonique.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>Le poste %1 est libre</translation>
    </message>
    <message>
        <source>Station (license)</source>
        <translation>Station (licence)</translation>
    </message>
    <message>
        <source>Order more…</source>
        <translation>En commander…</translation>
    </message>
    <message>
        <source>Stations are ordered from %1.</source>
        <translation>Les stations se commandent auprès de %1.</translation>
    </message>
    <message>
        <source>Ask your contact there. New stations show here after the next sync.</source>
        <translation>Adressez-vous à votre contact. Les nouvelles stations apparaissent ici après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Write to or call %1. New stations show here after the next sync.</source>
        <translation>Écrivez ou téléphonez à %1. Les nouvelles stations apparaissent ici après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Voice portal access</source>
        <translation>Accès au portail vocal</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Optional with a number</source>
        <translation>Facultatif avec un numéro</translation>
    </message>
    <message>
        <source>Enter the emergency address for %1 after this user is created.</source>
        <translation>Saisissez l’adresse d’urgence du %1 une fois l’utilisateur créé.</translation>
    </message>
    <message>
        <source>The number must also be activated.</source>
        <translation>Le numéro doit aussi être activé.</translation>
    </message>
    <message>
        <source>No %1 station is left. Order more from %2, or choose another station.</source>
        <translation>Il ne reste aucune station %1. Commandez-en auprès de %2, ou choisissez une autre station.</translation>
    </message>
    <message>
        <source>Off: no e-mail needed, the user cannot sign in.</source>
        <translation>Désactivé&#xa0;: aucun courriel requis, l’utilisateur ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Always on with %1; an e-mail address is needed.</source>
        <translation>Toujours activé avec %1&#xa0;; un courriel est requis.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>%1 was taken meanwhile. This is the next free one.</source>
        <translation>Le %1 a été pris entre-temps. Voici le prochain libre.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. This is the next free one.</source>
        <translation>Le %1 appartient à %2. Voici le prochain libre.</translation>
    </message>
</context>
<context>
    <name>jackfield::NumbersCard</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Numbers must be activated before they take calls.</source>
        <translation>Les numéros doivent être activés avant de recevoir des appels.</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribués</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Waiting to be activated</source>
        <translation>En attente d’activation</translation>
    </message>
    <message>
        <source>Users with an extension only</source>
        <translation>Utilisateurs avec un numéro de poste seulement</translation>
    </message>
</context>
<context>
    <name>jackfield::NumbersPlace</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Rechercher des numéros</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aucun numéro pour l’instant</translation>
    </message>
    <message>
        <source>Numbers come from your provider: order them there.</source>
        <translation>Les numéros viennent de votre fournisseur&#xa0;: commandez-les-lui.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E911</source>
        <translation>E911</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>To be activated</source>
        <translation>À activer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>E911 problem</source>
        <translation>Problème E911</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Review address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>Ouvrir l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n number(s)</source>
        <translation>
            <numerusform>Activer %n numéro</numerusform>
            <numerusform>Activer %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up a user…</source>
        <translation>Configurer un utilisateur…</translation>
    </message>
</context>
<context>
    <name>jackfield::OneTimeCodeCard</name>
    <message>
        <source>Enter your code</source>
        <translation>Entrez votre code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the 6 digits shown for %1.</source>
        <translation>Ouvrez votre application d’authentification et tapez les 6 chiffres affichés pour %1.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>The code changes every 30 seconds. You can paste it.</source>
        <translation>Le code change toutes les 30 secondes. Vous pouvez le coller.</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>Lost your phone?</source>
        <translation>Téléphone perdu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>jackfield::PasscodeSection</name>
    <message>
        <source>Set a new voicemail passcode</source>
        <translation>Définir un nouveau code de messagerie vocale</translation>
    </message>
    <message>
        <source>For messages and greetings through the voice portal.</source>
        <translation>Pour les messages et les accueils du portail vocal.</translation>
    </message>
    <message>
        <source>New passcode</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Repeat passcode</source>
        <translation>Répéter le code</translation>
    </message>
    <message>
        <source>6 to 10 digits, and not</source>
        <translation>De 6 à 10 chiffres, et pas</translation>
    </message>
    <message>
        <source>Make a note of this passcode now.</source>
        <translation>Notez ce code maintenant.</translation>
    </message>
    <message>
        <source>The last passcode is known only to the provider. If you use it again, it is refused and you choose another here. Passcodes are set at once and never kept on this computer.</source>
        <translation>Seul le fournisseur connaît le dernier code. Si vous le réutilisez, il est refusé et vous en choisissez un autre ici. Les codes sont définis aussitôt et ne sont jamais conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Set passcode now</source>
        <translation>Définir le code maintenant</translation>
    </message>
    <message>
        <source>Setting the passcode…</source>
        <translation>Définition du code…</translation>
    </message>
    <message>
        <source>the user’s extension or number, also backwards</source>
        <translation>le poste ou le numéro de l’utilisateur, même à l’envers</translation>
    </message>
    <message>
        <source>one digit more than 5 times in a row</source>
        <translation>un chiffre plus de 5 fois de suite</translation>
    </message>
    <message>
        <source>more than 4 digits counting up or down</source>
        <translation>plus de 4 chiffres qui se suivent</translation>
    </message>
    <message>
        <source>Checked by the provider when you set it:</source>
        <translation>Vérifié par le fournisseur à la définition&#xa0;:</translation>
    </message>
    <message>
        <source>the last passcode</source>
        <translation>le dernier code</translation>
    </message>
    <message>
        <source>the last passcode backwards</source>
        <translation>le dernier code à l’envers</translation>
    </message>
    <message>
        <source>It is the last passcode, or the last one backwards. Choose another.</source>
        <translation>C’est le dernier code, ou le dernier à l’envers. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The provider refused this passcode. Choose another.</source>
        <translation>Le fournisseur a refusé ce code. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Use 6 to 10 digits.</source>
        <translation>Utilisez de 6 à 10 chiffres.</translation>
    </message>
</context>
<context>
    <name>jackfield::PasswordSection</name>
    <message>
        <source>Set a new portal password</source>
        <translation>Définir un nouveau mot de passe du portail</translation>
    </message>
    <message>
        <source>Opens the user portal and the apps assigned to this user.</source>
        <translation>Ouvre le portail de l’utilisateur et les applications qui lui sont attribuées.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Doit contenir</translation>
    </message>
    <message>
        <source>Make a note of this password now.</source>
        <translation>Notez ce mot de passe maintenant.</translation>
    </message>
    <message>
        <source>Passwords never wait in Pending changes and are never kept on this computer: they are set at once, and need a connection.</source>
        <translation>Les mots de passe n’attendent jamais dans les Modifications en attente et ne sont jamais conservés sur cet ordinateur&#xa0;: ils sont définis aussitôt et demandent une connexion.</translation>
    </message>
    <message>
        <source>Set password now</source>
        <translation>Définir le mot de passe maintenant</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Définition du mot de passe…</translation>
    </message>
    <message>
        <source>The provider refused this password. Choose another.</source>
        <translation>Le fournisseur a refusé ce mot de passe. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>jackfield::PendingCard</name>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::PendingRow</name>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
</context>
<context>
    <name>jackfield::PickDialog</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Name, number or extension</source>
        <translation>Nom, numéro ou poste</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Choisissez un utilisateur.</translation>
    </message>
</context>
<context>
    <name>jackfield::PickerCombo</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>jackfield::PickerPopup</name>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>jackfield::PlanModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>jackfield::ProfileSection</name>
    <message>
        <source>User profile</source>
        <translation>Profil de l’utilisateur</translation>
    </message>
    <message>
        <source>Messaging is still on for this e-mail.</source>
        <translation>La messagerie est encore activée pour ce courriel.</translation>
    </message>
    <message>
        <source>Saving a new e-mail now would fail. Turn off Integrated IMP first.</source>
        <translation>Enregistrer un nouveau courriel maintenant échouerait. Désactivez d’abord l’IMP intégré.</translation>
    </message>
    <message>
        <source>Open Integrated IMP</source>
        <translation>Ouvrir l’IMP intégré</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Group time zone</source>
        <translation>Fuseau horaire du groupe</translation>
    </message>
    <message>
        <source>The caller ID name is shown on internal calls only.</source>
        <translation>Le nom de l’afficheur ne paraît que pour les appels internes.</translation>
    </message>
    <message>
        <source>Empty: the group time zone is used.</source>
        <translation>Vide&#xa0;: le fuseau horaire du groupe est utilisé.</translation>
    </message>
    <message>
        <source>Star codes and auto-attendant. Voicemail has its own setting.</source>
        <translation>Codes étoile et standard automatique. La messagerie vocale a son propre réglage.</translation>
    </message>
    <message>
        <source>Locked while Integrated IMP is on for this user.</source>
        <translation>Verrouillé tant que l’IMP intégré est activé pour cet utilisateur.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) edited</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Change it in steps…</source>
        <translation>Le changer par étapes…</translation>
    </message>
</context>
<context>
    <name>jackfield::ProviderField</name>
    <message>
        <source>https://portal.example.com</source>
        <translation>https://portail.exemple.com</translation>
    </message>
    <message>
        <source>Provider URL</source>
        <translation>URL du fournisseur</translation>
    </message>
    <message>
        <source>Looking for the provider…</source>
        <translation>Recherche du fournisseur…</translation>
    </message>
    <message>
        <source>%1 · secure connection</source>
        <translation>%1 · connexion sécurisée</translation>
    </message>
    <message>
        <source>%1 · on this computer</source>
        <translation>%1 · sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>jackfield::ProxyDialog</name>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep in the keychain of this computer</source>
        <translation>Conserver dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>Sign in to the proxy of this network</source>
        <translation>Connexion au serveur mandataire de ce réseau</translation>
    </message>
    <message>
        <source>%1 asks who you are. This is not your provider’s password: ask whoever looks after this network.</source>
        <translation>%1 demande qui vous êtes. Ce n’est pas le mot de passe de votre fournisseur : demandez à la personne qui s’occupe de ce réseau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Entrez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Entrez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>jackfield::RangeBar</name>
    <message>
        <source>What changed from</source>
        <translation>Ce qui a changé du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
</context>
<context>
    <name>jackfield::RecordTable</name>
    <message>
        <source>edited, not applied</source>
        <translation>modifié, pas appliqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action of a row, and whom or what the row is about</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>jackfield::RecoveryCodeCard</name>
    <message>
        <source>I understand that my other authenticators stop working</source>
        <translation>Je comprends que mes autres authentifications cesseront de fonctionner</translation>
    </message>
    <message>
        <source>Use your recovery code</source>
        <translation>Utilisez votre code de récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>You got it when you registered. Capitals and dashes do not matter.</source>
        <translation>Vous l’avez reçu à votre inscription. Les majuscules et les tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>This removes every authenticator you added.</source>
        <translation>Cela supprime toutes les authentifications que vous avez ajoutées.</translation>
    </message>
    <message>
        <source>All extra one-time-code accounts that you created are deleted for good as soon as you continue. You set up a new one in the next steps.</source>
        <translation>Tous les comptes de codes à usage unique que vous avez créés sont supprimés définitivement dès que vous continuez. Vous en créerez un nouveau aux étapes suivantes.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Ce sont&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>jackfield::RecoveryRail</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Terms of Service</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Name this device</source>
        <translation>Nommez cet appareil</translation>
    </message>
    <message>
        <source>Scan and confirm</source>
        <translation>Balayez et confirmez</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>Sign in with a recovery code</source>
        <translation>Connexion avec un code de récupération</translation>
    </message>
    <message>
        <source>Set up your sign-in</source>
        <translation>Préparez votre connexion</translation>
    </message>
    <message>
        <source>A few short steps. Keep your phone with the authenticator app at hand.</source>
        <translation>Quelques étapes brèves. Gardez à portée de main le téléphone avec l’application d’authentification.</translation>
    </message>
    <message>
        <source>No recovery code? Ask %1 support to restore your sign-in.</source>
        <translation>Pas de code de récupération&#xa0;? Demandez au soutien de %1 de rétablir votre connexion.</translation>
    </message>
</context>
<context>
    <name>jackfield::RemovalDialog</name>
    <message>
        <source>Remove account manager</source>
        <translation>Retirer le gestionnaire de compte</translation>
    </message>
    <message>
        <source>Remove administrator</source>
        <translation>Retirer l’administrateur</translation>
    </message>
    <message>
        <source>Remove %1 as account manager?</source>
        <translation>Retirer %1 comme gestionnaire de compte ?</translation>
    </message>
    <message>
        <source>Remove %1 as administrator?</source>
        <translation>Retirer %1 comme administrateur ?</translation>
    </message>
    <message>
        <source>%1 can no longer see or change any site of %2. A phone user with the same name is not touched.</source>
        <translation>%1 ne pourra plus voir ni modifier aucun site de %2. Un utilisateur téléphonique du même nom n’est pas touché.</translation>
    </message>
    <message>
        <source>You become their contact. You can choose someone else in Sites later.</source>
        <translation>Vous devenez leur contact. Vous pourrez choisir quelqu’un d’autre plus tard, dans Sites.</translation>
    </message>
    <message>
        <source>Waits in Pending changes until you are online.</source>
        <translation>Attend dans Changements en attente que vous soyez en ligne.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%1’s %n site(s) pass to you</source>
        <translation>
            <numerusform>Le site de %1 passe à vous</numerusform>
            <numerusform>Les %n sites de %1 passent à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message>
        <source>Sites that pass to you</source>
        <translation>Sites qui passent à vous</translation>
    </message>
</context>
<context>
    <name>jackfield::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>After it is applied</source>
        <translation>Une fois appliqué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Same as e-mail</source>
        <translation>Identique au courriel</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (groupe)</translation>
    </message>
    <message>
        <source>Language, time zone</source>
        <translation>Langue, fuseau horaire</translation>
    </message>
    <message>
        <source>Department, site</source>
        <translation>Service, site</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Voice portal</source>
        <translation>Portail vocal</translation>
    </message>
    <message>
        <source>No voice portal</source>
        <translation>Sans portail vocal</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Aucun numéro</translation>
    </message>
    <message>
        <source>Number, extension</source>
        <translation>Numéro, poste</translation>
    </message>
    <message>
        <source>%1 left, %2 after this</source>
        <translation>%1 libres, %2 après ceci</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>None. You can add one later.</source>
        <translation>Aucun. Vous pourrez en ajouter un plus tard.</translation>
    </message>
    <message>
        <source>The device you chose</source>
        <translation>L’appareil que vous avez choisi</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No welcome mail goes out now. You can send it later.</source>
        <translation>Aucun courriel de bienvenue n’est envoyé maintenant. Vous pourrez l’envoyer plus tard.</translation>
    </message>
    <message>
        <source>A welcome mail goes to %1.</source>
        <translation>Un courriel de bienvenue est envoyé à %1.</translation>
    </message>
    <message>
        <source>We ask you for the emergency address.</source>
        <translation>Nous vous demandons l’adresse d’urgence.</translation>
    </message>
    <message>
        <source>The softphone comes with the station; it is not listed.</source>
        <translation>Le téléphone logiciel vient avec la station&#xa0;; il n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Activate %1 for calls.</source>
        <translation>Activez le %1 pour les appels.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 until you save.</source>
        <translation>Rien n’est envoyé à %1 avant l’enregistrement.</translation>
    </message>
    <message>
        <source>There is no connection now. It is sent as soon as there is one.</source>
        <translation>Il n’y a pas de connexion. L’envoi se fera dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>No mail goes out: there is no e-mail address.</source>
        <translation>Aucun courriel n’est envoyé : il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>No mail goes out: there is no voice portal access.</source>
        <translation>Aucun courriel n’est envoyé : il n’y a pas d’accès au portail vocal.</translation>
    </message>
</context>
<context>
    <name>jackfield::ReviewSection</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jackfield::RuleList</name>
    <message>
        <source>%1: met</source>
        <translation>%1&#xa0;: respecté</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1&#xa0;: non respecté</translation>
    </message>
</context>
<context>
    <name>jackfield::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save to pending</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>You are not connected: it waits in Pending changes until you apply it.</source>
        <translation>Vous n’êtes pas connecté&#xa0;: elle attend dans les Modifications en attente que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
</context>
<context>
    <name>jackfield::ScanCard</name>
    <message>
        <source>Scan and confirm</source>
        <translation>Balayez et confirmez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Code QR pour votre application d’authentification</translation>
    </message>
    <message>
        <source>In your authenticator app, add an account and point the camera at this square.</source>
        <translation>Dans votre application d’authentification, ajoutez un compte et pointez la caméra vers ce carré.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key instead.</source>
        <translation>Impossible de balayer&#xa0;? Tapez plutôt cette clé.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 60 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 60&#xa0;s.</translation>
    </message>
    <message>
        <source>Security code from the app</source>
        <translation>Code de sécurité de l’application</translation>
    </message>
    <message>
        <source>6 digits, a new one every 30 seconds</source>
        <translation>6 chiffres, un nouveau code toutes les 30 secondes</translation>
    </message>
</context>
<context>
    <name>jackfield::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>jackfield::SecretEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>jackfield::SecretSection</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>It is not shown again after you set it. Give it to the user in a safe way.</source>
        <translation>Il n’est plus affiché une fois défini. Remettez-le à l’utilisateur de façon sûre.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>It may have been set. Set it once more to be sure.</source>
        <translation>Il a peut-être été défini. Définissez-le de nouveau pour en être sûr.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Filled in for you, because it was generated.</source>
        <translation>Rempli pour vous, parce qu’il a été généré.</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Demande une connexion.</translation>
    </message>
    <message>
        <source>Set at once, not queued</source>
        <translation>Défini aussitôt, sans attente</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody answered. Nothing was changed.</source>
        <translation>Personne n’a répondu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This user was removed meanwhile.</source>
        <translation>Cet utilisateur a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>It could not be set. Try again.</source>
        <translation>Il n’a pas pu être défini. Réessayez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 60 s.</source>
        <translation>Copié. Le presse-papiers est vidé dans 60 s.</translation>
    </message>
</context>
<context>
    <name>jackfield::SectionMenu</name>
    <message>
        <source>Sections</source>
        <translation>Pages de l’utilisateur</translation>
    </message>
    <message>
        <source>%1: edited, not saved</source>
        <extracomment>A section of a user&apos;s page, for people who hear it: &quot;E911: needs attention&quot;</extracomment>
        <translation>%1&#xa0;: modifié, non enregistré</translation>
    </message>
    <message>
        <source>%1: needs attention</source>
        <translation>%1&#xa0;: demande votre attention</translation>
    </message>
</context>
<context>
    <name>jackfield::ServicePlaces</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>E911 addresses</source>
        <translation>Adresses E911</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) to review</source>
        <translation>
            <numerusform>%n adresse à vérifier</numerusform>
            <numerusform>%n adresses à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is added.</source>
        <translation>L’appareil est ajouté.</translation>
    </message>
    <message>
        <source>It is free: assign it to a user.</source>
        <translation>Il est libre&#xa0;: attribuez-le à un utilisateur.</translation>
    </message>
    <message>
        <source>Assign a device</source>
        <translation>Attribuer un appareil</translation>
    </message>
    <message>
        <source>Who gets the %1?</source>
        <translation>Qui reçoit le %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>jackfield::SetUpUserWizard</name>
    <message>
        <source>Set up a user</source>
        <translation>Configurer un utilisateur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Name, e-mail, sign-in</source>
        <translation>Nom, courriel, connexion</translation>
    </message>
    <message>
        <source>Number and station</source>
        <translation>Numéro et station</translation>
    </message>
    <message>
        <source>Number, license, apps</source>
        <translation>Numéro, licence, applications</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Phone and ports</source>
        <translation>Téléphone et ports</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Draft kept until you finish or discard it</source>
        <translation>Brouillon conservé jusqu’à la fin</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This takes longer than usual. It goes on when you close this window.</source>
        <translation>C’est plus long que d’habitude. L’opération se poursuit si vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and set up another</source>
        <translation>Enregistrer et configurer un autre</translation>
    </message>
</context>
<context>
    <name>jackfield::SetupProblems</name>
    <message>
        <source>Enter the first name.</source>
        <translation>Saisissez le prénom.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>Enter an e-mail address. Only Standard without voice portal access goes without one.</source>
        <translation>Saisissez un courriel. Seule la station Standard sans accès au portail vocal s’en passe.</translation>
    </message>
    <message>
        <source>Enter a User ID.</source>
        <translation>Saisissez un identifiant.</translation>
    </message>
    <message>
        <source>Without a number, an extension is needed.</source>
        <translation>Sans numéro, un numéro de poste est requis.</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>Choisissez une station.</translation>
    </message>
    <message>
        <source>Enter the MAC address.</source>
        <translation>Saisissez l’adresse MAC.</translation>
    </message>
    <message>
        <source>Choose make and model.</source>
        <translation>Choisissez la marque et le modèle.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>Use the form name@company.example</source>
        <translation>Utilisez la forme nom@entreprise.example</translation>
    </message>
    <message>
        <source>Use letters and numbers only.</source>
        <translation>Utilisez seulement des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Utilisez seulement des chiffres.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits or letters from A to F.</source>
        <translation>Une adresse MAC compte 12 chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>This does not have the right form.</source>
        <translation>La forme n’est pas la bonne.</translation>
    </message>
    <message>
        <source>%1 was taken meanwhile. Choose another number.</source>
        <translation>Le %1 a été pris entre-temps. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Choose another number.</source>
        <translation>Le %1 appartient à %2. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>This device was taken meanwhile. Choose another one.</source>
        <translation>Cet appareil a été pris entre-temps. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This device belongs to %1. Choose another one.</source>
        <translation>Cet appareil appartient à %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A device with this MAC address is in the account already. Search for it above.</source>
        <translation>Un appareil ayant cette adresse MAC est déjà dans le compte. Recherchez-le ci-dessus.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is taken, here or in another account.</source>
        <translation>%1 est déjà pris, ici ou dans un autre compte.</translation>
    </message>
    <message>
        <source>No seat is left for one of these applications.</source>
        <translation>Il ne reste aucune place pour l’une de ces applications.</translation>
    </message>
    <message>
        <source>No %1 station is left. Order more from %2, or choose another station.</source>
        <translation>Il ne reste aucune station %1. Commandez-en auprès de %2, ou choisissez une autre station.</translation>
    </message>
    <message>
        <source>Use %1 to %2 digits.</source>
        <translation>Utilisez de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1.</source>
        <translation>Choisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>This choice is not there any more. Choose another one.</source>
        <translation>Ce choix n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a device from the list or add a new one, not both.</source>
        <translation>Choisissez un appareil de la liste ou ajoutez-en un nouveau, pas les deux.</translation>
    </message>
    <message>
        <source>The provider refused this value.</source>
        <translation>Le fournisseur a refusé cette valeur.</translation>
    </message>
    <message>
        <source>The provider refused this value: %1</source>
        <translation>Le fournisseur a refusé cette valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This could not be saved on this computer.</source>
        <translation>L’enregistrement sur cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some room, then save again. Nothing you entered is lost.</source>
        <translation>Il ne reste plus de place sur le disque. Libérez-en, puis enregistrez de nouveau. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions, then save again. Nothing you entered is lost.</source>
        <translation>Vérifiez le disque et les droits du dossier, puis enregistrez de nouveau. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>You may not set up users on this account.</source>
        <translation>Vous n’avez pas le droit de configurer des utilisateurs sur ce compte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask an administrator of the account, or %1.</source>
        <translation>Rien n’a été modifié. Adressez-vous à un administrateur du compte, ou à %1.</translation>
    </message>
    <message>
        <source>The provider asks us to wait.</source>
        <translation>Le fournisseur nous demande d’attendre.</translation>
    </message>
    <message>
        <source>Save again in a moment. Nothing was changed.</source>
        <translation>Enregistrez de nouveau dans un instant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Sign in again, then save. Nothing you entered is lost.</source>
        <translation>Reconnectez-vous, puis enregistrez. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>%1 refused this user.</source>
        <translation>%1 a refusé cet utilisateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the steps, then save again.</source>
        <translation>Rien n’a été modifié. Vérifiez les étapes, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. The provider says: %1</source>
        <translation>Rien n’a été modifié. Le fournisseur indique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jackfield::SetupTemplates</name>
    <message>
        <source>No voice portal</source>
        <translation>Pas de portail vocal</translation>
    </message>
</context>
<context>
    <name>jackfield::SeveralUsers</name>
    <message>
        <source>No station is left for this one.</source>
        <translation>Il ne reste aucune station pour cette personne.</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>Choisissez une station.</translation>
    </message>
    <message>
        <source>This address stands twice in the table.</source>
        <translation>Cette adresse figure deux fois dans le tableau.</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 est déjà pris par %2.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>jackfield::SeveralUsersDialog</name>
    <message>
        <source>Station (license)</source>
        <translation>Station (licence)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save to pending</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Set up several users</source>
        <translation>Configurer plusieurs utilisateurs</translation>
    </message>
    <message>
        <source>Paste a table of names and e-mail addresses from a spreadsheet or a mail. Each user gets the next free extension.</source>
        <translation>Collez un tableau de noms et d’adresses courriel tiré d’un tableur ou d’un courriel. Chaque utilisateur reçoit le prochain poste libre.</translation>
    </message>
    <message>
        <source>Users saved</source>
        <translation>Utilisateurs enregistrés</translation>
    </message>
    <message>
        <source>Lena Novák, lena.novak@company.example
Omar Haddad, omar.haddad@company.example</source>
        <translation>Lena Novák, lena.novak@entreprise.example
Omar Haddad, omar.haddad@entreprise.example</translation>
    </message>
    <message>
        <source>Names and e-mails, one user a line</source>
        <translation>Noms et courriels, un utilisateur par ligne</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 de libres</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) ready.</source>
        <translation>
            <numerusform>%n utilisateur prêt.</numerusform>
            <numerusform>%n utilisateurs prêts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) left after this.</source>
        <translation>
            <numerusform>Il restera %n station.</numerusform>
            <numerusform>Il restera %n stations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set up %n user(s)</source>
        <translation>
            <numerusform>Configurer %n utilisateur</numerusform>
            <numerusform>Configurer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a connection. Save to pending keeps them until then.</source>
        <translation>Nécessite une connexion. Mettre en attente les conserve d’ici là.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
        <source>What you entered earlier is filled in.</source>
        <translation>Ce que vous aviez saisi est rempli.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>jackfield::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search this page, outside text fields</source>
        <translation>Chercher dans cette page, hors des champs de texte</translation>
    </message>
    <message>
        <source>Next or previous region of the window</source>
        <translation>Région suivante ou précédente de la fenêtre</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Maj+F6</translation>
    </message>
    <message>
        <source>Clear the search, close the pane, go back to the list</source>
        <translation>Effacer la recherche, fermer le volet, revenir à la liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>jackfield::SignInCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>jackfield::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Enter your password once more to go on</source>
        <translation>Entrez encore une fois votre mot de passe pour continuer</translation>
    </message>
</context>
<context>
    <name>jackfield::SignInPage</name>
    <message>
        <source>Sign in to Jackfield</source>
        <translation>Se connecter à Jackfield</translation>
    </message>
    <message>
        <source>Use your provider’s portal account.</source>
        <translation>Utilisez votre compte du portail de votre fournisseur.</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Your password is saved. Sign in with it.</source>
        <translation>Votre mot de passe est enregistré. Connectez-vous avec celui-ci.</translation>
    </message>
</context>
<context>
    <name>jackfield::SignInSteps</name>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>Close without saving the code?</source>
        <translation>Fermer sans conserver le code&#xa0;?</translation>
    </message>
    <message>
        <source>You are not signed in yet. The next time you sign in, with your phone, you are shown another code.</source>
        <translation>Vous n’êtes pas encore connecté. À votre prochaine connexion, avec votre téléphone, un autre code vous sera présenté.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>jackfield::SipBox</name>
    <message>
        <source>SIP username</source>
        <translation>Nom d’utilisateur SIP</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Mot de passe SIP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>SIP sign-in</source>
        <translation>Connexion SIP</translation>
    </message>
    <message>
        <source>only if the phone asks for it</source>
        <translation>seulement si le téléphone le demande</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Make a note of this sign-in now.</source>
        <translation>Notez cette connexion maintenant.</translation>
    </message>
    <message>
        <source>It is not shown again after you set it. Enter it into the phone yourself.</source>
        <translation>Elle ne sera plus affichée après sa définition. Entrez-la vous-même dans le téléphone.</translation>
    </message>
    <message>
        <source>8 to 64 characters</source>
        <translation>De 8 à 64 caractères</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 60 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 60&#xa0;s.</translation>
    </message>
    <message>
        <source>Use letters, numbers, dots, hyphens and underscores, up to 64.</source>
        <translation>Utilisez jusqu’à 64 lettres, chiffres, points, traits d’union et traits de soulignement.</translation>
    </message>
    <message>
        <source>Use 8 to 64 characters.</source>
        <translation>Utilisez de 8 à 64 caractères.</translation>
    </message>
    <message>
        <source>Another phone uses this username. Choose another one.</source>
        <translation>Un autre téléphone utilise ce nom d’utilisateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The provider refused this password. Choose another.</source>
        <translation>Le fournisseur a refusé ce mot de passe. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>Votre rôle ne le comprend pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody answered. Nothing was changed.</source>
        <translation>Personne n’a répondu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No answer. It may have been set. Set it once more to be sure.</source>
        <translation>Pas de réponse. La définition a peut-être été faite. Définissez-la encore une fois pour en être sûr.</translation>
    </message>
    <message>
        <source>This device is not there any more.</source>
        <translation>Cet appareil n’existe plus.</translation>
    </message>
    <message>
        <source>It could not be set. Try again.</source>
        <translation>Il n’a pas pu être défini. Réessayez.</translation>
    </message>
    <message>
        <source>Setting the sign-in…</source>
        <translation>Définition de la connexion…</translation>
    </message>
    <message>
        <source>Set sign-in now</source>
        <translation>Définir la connexion maintenant</translation>
    </message>
    <message>
        <source>Needs a connection.</source>
        <translation>Nécessite une connexion.</translation>
    </message>
</context>
<context>
    <name>jackfield::SitePane</name>
    <message>
        <source>A site must be online to change its contact. For a site that is offline, the change waits and is applied when the site returns.</source>
        <translation>Un site doit être en ligne pour que son contact change. Pour un site hors ligne, le changement attend et est appliqué au retour du site.</translation>
    </message>
    <message>
        <source>Show in Pending changes</source>
        <translation>Voir dans Changements en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit contact information</source>
        <translation>Modifier les coordonnées du contact</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Coordonnées du contact</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>This site is offline since %1.</source>
        <extracomment>%1 is &quot;today at 9:42 AM&quot;</extracomment>
        <translation>Ce site est hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>This site is offline.</source>
        <translation>Ce site est hors ligne.</translation>
    </message>
    <message>
        <source>You can change its contact now. The change waits, and is applied when the site returns.</source>
        <translation>Vous pouvez changer son contact maintenant. Le changement attend et est appliqué au retour du site.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>The change is applied when the site is back.</source>
        <translation>Le changement est appliqué quand le site est de retour.</translation>
    </message>
    <message>
        <source>Customer admin e-mail</source>
        <translation>Courriel de l’admin du client</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Outside phone number</source>
        <translation>Numéro extérieur</translation>
    </message>
</context>
<context>
    <name>jackfield::SitesPlace</name>
    <message>
        <source>Search sites</source>
        <translation>Rechercher des sites</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Customer admin</source>
        <translation>Admin du client</translation>
    </message>
    <message>
        <source>Outside phone number</source>
        <translation>Numéro extérieur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Manage site</source>
        <translation>Gérer le site</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No sites on this account.</source>
        <translation>Aucun site sur ce compte.</translation>
    </message>
    <message>
        <source>No site matches “%1”</source>
        <translation>Aucun site ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Coordonnées du contact</translation>
    </message>
    <message>
        <source>Discard what you typed for %1?</source>
        <translation>Abandonner ce que vous avez tapé pour %1 ?</translation>
    </message>
    <message>
        <source>It was not saved. Nothing was changed.</source>
        <translation>Ce n’est pas enregistré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>jackfield::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>Ordre &amp;croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ordre &amp;décroissant</translation>
    </message>
</context>
<context>
    <name>jackfield::StaffWindow</name>
    <message>
        <source>%1, support — Jackfield</source>
        <translation>%1, soutien — Jackfield</translation>
    </message>
    <message>
        <source>Parent admin portal</source>
        <translation>Portail d’administration principal</translation>
    </message>
    <message>
        <source>Customer Service Tool</source>
        <translation>Outil du service à la clientèle</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté comme %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Admin</translation>
    </message>
    <message>
        <source>&amp;Customer Service Tool</source>
        <translation>&amp;Outil du service à la clientèle</translation>
    </message>
    <message>
        <source>Lock &amp;now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Jackfield</source>
        <translation>À &amp;propos de Jackfield</translation>
    </message>
</context>
<context>
    <name>jackfield::StartCard</name>
    <message>
        <source>Set up a user</source>
        <translation>Configurer un utilisateur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Name, number or extension, station, apps and phone, in four steps.</source>
        <translation>Nom, numéro ou poste, station, applications et téléphone, en quatre étapes.</translation>
    </message>
</context>
<context>
    <name>jackfield::StationChooser</name>
    <message>
        <source>None left</source>
        <translation>Aucune libre</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>jackfield::StationsCard</name>
    <message>
        <source>Stations in use</source>
        <translation>Stations utilisées</translation>
    </message>
    <message>
        <source>This account has no stations.</source>
        <translation>Ce compte n’a aucune station.</translation>
    </message>
    <message>
        <source>A station is one license. Order more from %1.</source>
        <translation>Une station est une licence. Commandez-en auprès de %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Aucune restante</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>%1 restante</numerusform>
            <numerusform>%1 restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Used and left: &quot;6,140 of 6,150, 10 left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jackfield::StationsPlace</name>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>More stations?</source>
        <translation>Plus de stations&#xa0;?</translation>
    </message>
    <message>
        <source>No station left: %1.</source>
        <translation>Plus aucune station&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Order more from %1.</source>
        <translation>Commandez-en d’autres à %1.</translation>
    </message>
    <message>
        <source>Order more from %1: %2.</source>
        <translation>Commandez-en d’autres à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Afficher les utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 assigned, %n left</source>
        <translation>
            <numerusform>%1 sur %2 attribué, %n restant</numerusform>
            <numerusform>%1 sur %2 attribués, %n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with %1.</source>
        <translation>Comprend %1.</translation>
    </message>
    <message>
        <source>Voice portal access is always on, so an e-mail address is needed.</source>
        <translation>L’accès au portail vocal est toujours activé; un courriel est donc nécessaire.</translation>
    </message>
    <message>
        <source>Voice portal access is a choice.</source>
        <translation>L’accès au portail vocal est facultatif.</translation>
    </message>
</context>
<context>
    <name>jackfield::StatusLine</name>
    <message>
        <source>First copy</source>
        <translation>Première copie</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n modification gardée ici</numerusform>
            <numerusform>%n modifications gardées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in not kept</source>
        <translation>Connexion non conservée</translation>
    </message>
    <message>
        <source>This computer has no safe place for your sign-in. You stay signed in until you close Jackfield.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour votre connexion. Vous restez connecté jusqu’à ce que vous fermiez Jackfield.</translation>
    </message>
</context>
<context>
    <name>jackfield::StepButton</name>
    <message>
        <source>Step %1, done. %2</source>
        <translation>Étape %1, terminée. %2</translation>
    </message>
    <message>
        <source>Step %1. %2</source>
        <translation>Étape %1. %2</translation>
    </message>
</context>
<context>
    <name>jackfield::StepCard</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>jackfield::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>jackfield::SyncCard</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Copie du</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Première copie</translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation>Copie enregistrée</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de modifications</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>when you ask</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
</context>
<context>
    <name>jackfield::TagEdit</name>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>jackfield::TemplateDialog</name>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Set up others like %1</source>
        <translation>Configurer d’autres personnes comme %1</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ce qu’elles reçoivent</translation>
    </message>
    <message>
        <source>Name, addresses, number and device are never part of a template.</source>
        <translation>Le nom, les adresses, le numéro et l’appareil ne font jamais partie d’un modèle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>There is one of this name. Saving replaces it.</source>
        <translation>Il en existe un de ce nom. L’enregistrement le remplace.</translation>
    </message>
    <message>
        <source>Give it a name, so that you find it again.</source>
        <translation>Donnez-lui un nom pour le retrouver.</translation>
    </message>
</context>
<context>
    <name>jackfield::TemplatePicker</name>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Remove template…</source>
        <translation>Retirer le modèle…</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Remove the template %1?</source>
        <translation>Retirer le modèle %1?</translation>
    </message>
    <message>
        <source>Users who were set up with it stay as they are.</source>
        <translation>Les utilisateurs configurés avec ce modèle restent tels quels.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>jackfield::TermsCard</name>
    <message>
        <source>I accept the Terms of Service</source>
        <translation>J’accepte les conditions d’utilisation</translation>
    </message>
    <message>
        <source>Terms of Service</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jackfield::TermsLink</name>
    <message>
        <source>Read the terms in your browser before you accept them. They are at:</source>
        <translation>Lisez les conditions dans votre navigateur avant de les accepter. Elles se trouvent ici&#xa0;:</translation>
    </message>
    <message>
        <source>Open the Terms of Service</source>
        <translation>Ouvrir les conditions d’utilisation</translation>
    </message>
</context>
<context>
    <name>jackfield::Toast</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>jackfield::ToastStack</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>jackfield::Tour</name>
    <message>
        <source>E-mail or username</source>
        <translation>Courriel ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Search and add a device</source>
        <translation>Rechercher et ajouter un appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Set up a user</source>
        <translation>Configurer un utilisateur</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Modifier le profil…</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Pager number</source>
        <translation>Numéro de téléavertisseur</translation>
    </message>
    <message>
        <source>Save to pending</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Changes by day</source>
        <translation>Modifications par jour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Call forwarding busy</source>
        <translation>Renvoi si occupé</translation>
    </message>
    <message>
        <source>Forward To</source>
        <translation>Renvoyer vers</translation>
    </message>
    <message>
        <source>Update address</source>
        <translation>Mettre à jour l’adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Set password now</source>
        <translation>Définir le mot de passe maintenant</translation>
    </message>
    <message>
        <source>New passcode</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Enable Integrated IMP</source>
        <translation>Activer l’IMP intégré</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Voicemail language</source>
        <translation>Langue de la messagerie vocale</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>I understand that my other authenticators stop working</source>
        <translation>Je comprends que mes autres authentifications cesseront de fonctionner</translation>
    </message>
    <message>
        <source>I accept the Terms of Service</source>
        <translation>J’accepte les conditions d’utilisation</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Nom de l’appareil</translation>
    </message>
    <message>
        <source>Security code from the app</source>
        <translation>Code de sécurité de l’application</translation>
    </message>
    <message>
        <source>I have saved the new code</source>
        <translation>J’ai conservé le nouveau code</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>Terminer et se connecter</translation>
    </message>
    <message>
        <source>Add a device…</source>
        <translation>Ajouter un appareil…</translation>
    </message>
    <message>
        <source>Changes of this user</source>
        <translation>Modifications de cet utilisateur</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Rechercher des numéros</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Rechercher des appareils</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Afficher les utilisateurs</translation>
    </message>
    <message>
        <source>Search numbers and users</source>
        <translation>Rechercher des numéros et des utilisateurs</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès administrateur</translation>
    </message>
    <message>
        <source>Hand over to a new person…</source>
        <translation>Transférer à une nouvelle personne…</translation>
    </message>
    <message>
        <source>New first name</source>
        <translation>Nouveau prénom</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Numéro de contact</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Outside phone number</source>
        <translation>Numéro extérieur</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>Names and e-mails, one user a line</source>
        <translation>Noms et courriels, un utilisateur par ligne</translation>
    </message>
    <message>
        <source>Station (license)</source>
        <translation>Station (licence)</translation>
    </message>
</context>
<context>
    <name>jackfield::UserActions</name>
    <message>
        <source>This user was removed meanwhile.</source>
        <translation>Cet utilisateur a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>le poste %1</translation>
    </message>
    <message>
        <source>the %1 station</source>
        <translation>la station %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Frees %1. It cannot be undone once it is applied.</source>
        <translation>Libère %1. Impossible à annuler une fois appliqué.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Welcome mail sent</source>
        <translation>Courriel de bienvenue envoyé</translation>
    </message>
    <message>
        <source>To %1, just now.</source>
        <translation>À %1, à l’instant.</translation>
    </message>
    <message>
        <source>This user has no e-mail.</source>
        <translation>Cet utilisateur n’a pas de courriel.</translation>
    </message>
    <message>
        <source>Switch on the voice portal for this user first.</source>
        <translation>Activez d’abord le portail vocal de cet utilisateur.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again when you are online.</source>
        <translation>Personne n’a répondu. Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Votre rôle ne le comprend pas.</translation>
    </message>
    <message>
        <source>No answer. It may have been sent.</source>
        <translation>Pas de réponse. Il a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The welcome mail could not be sent.</source>
        <translation>Le courriel de bienvenue n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>Nothing is forwarded for %1.</source>
        <translation>Rien n’est renvoyé pour %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Set a portal password on the user&apos;s page instead.</source>
        <translation>Définissez plutôt un mot de passe du portail sur la page de l’utilisateur.</translation>
    </message>
    <message>
        <source>The template %1 is saved.</source>
        <translation>Le modèle %1 est enregistré.</translation>
    </message>
    <message>
        <source>You find it when you set up a user.</source>
        <translation>Vous le trouverez en configurant un utilisateur.</translation>
    </message>
</context>
<context>
    <name>jackfield::UserHead</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Utilisateur précédent</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Utilisateur suivant</translation>
    </message>
    <message>
        <source>Ext. %1</source>
        <translation>Poste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over to a new person…</source>
        <translation>Transférer à une nouvelle personne…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>jackfield::UserMenu</name>
    <message>
        <source>Edit User</source>
        <translation>Modifier l’utilisateur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>Send welcome mail again</source>
        <translation>Renvoyer le courriel de bienvenue</translation>
    </message>
    <message>
        <source>Reset portal password…</source>
        <translation>Réinitialiser le mot de passe du portail…</translation>
    </message>
    <message>
        <source>Turn off all forwarding</source>
        <translation>Désactiver tous les renvois</translation>
    </message>
    <message>
        <source>Hand over to a new person…</source>
        <translation>Transférer à une nouvelle personne…</translation>
    </message>
    <message>
        <source>Remove user…</source>
        <translation>Supprimer l’utilisateur…</translation>
    </message>
    <message>
        <source>Send password reset mail…</source>
        <translation>Envoyer un courriel de réinitialisation…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
</context>
<context>
    <name>jackfield::UserPlace</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>User Profile</source>
        <translation>Profil de l’utilisateur</translation>
    </message>
    <message>
        <source>User Phone Number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E911</source>
        <translation>E911</translation>
    </message>
    <message>
        <source>Portal Password</source>
        <translation>Mot de passe du portail</translation>
    </message>
    <message>
        <source>Voicemail Passcodes</source>
        <translation>Codes de messagerie</translation>
    </message>
    <message>
        <source>User Service Settings</source>
        <translation>Paramètres de service</translation>
    </message>
    <message>
        <source>Integrated IMP</source>
        <translation>IMP intégré</translation>
    </message>
    <message>
        <source>The portal password is set.</source>
        <translation>Le mot de passe du portail est défini.</translation>
    </message>
    <message>
        <source>The voicemail passcode is set.</source>
        <translation>Le code de messagerie vocale est défini.</translation>
    </message>
    <message>
        <source>This user was removed</source>
        <translation>Cet utilisateur a été supprimé</translation>
    </message>
    <message>
        <source>Nothing can be changed any more.</source>
        <translation>Plus rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Leave this user</source>
        <translation>Quitter cet utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s) that are not saved?</source>
        <translation>
            <numerusform>Abandonner %n modification non enregistrée&#xa0;?</numerusform>
            <numerusform>Abandonner %n modifications non enregistrées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed here is lost. Stay to save it.</source>
        <translation>Ce que vous avez saisi ici est perdu. Restez pour l’enregistrer.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The SIP sign-in is set.</source>
        <translation>La connexion SIP est définie.</translation>
    </message>
    <message>
        <source>The hand-over to %1 is not finished.</source>
        <translation>Le transfert à %1 n’est pas terminé.</translation>
    </message>
    <message>
        <source>It goes on where it was left.</source>
        <translation>Il reprend là où il a été laissé.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>jackfield::UserSetups</name>
    <message numerus="yes">
        <source>%n user(s) kept in Pending changes.</source>
        <translation>
            <numerusform>%n utilisateur conservé dans les Modifications en attente.</numerusform>
            <numerusform>%n utilisateurs conservés dans les Modifications en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are being set up.</source>
        <translation>
            <numerusform>%n utilisateur est en cours de configuration.</numerusform>
            <numerusform>%n utilisateurs sont en cours de configuration.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you apply it.</source>
        <translation>Rien n’est envoyé avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Pending changes shows how far it is.</source>
        <translation>Les Modifications en attente montrent l’avancement.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>%1 est configuré.</translation>
    </message>
    <message>
        <source>The welcome mail is on its way.</source>
        <translation>Le courriel de bienvenue est en route.</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Afficher l’utilisateur</translation>
    </message>
    <message>
        <source>Saved. It goes on in the background.</source>
        <translation>Enregistré. L’opération se poursuit en arrière-plan.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The user is set up as soon as you are online and signed in.</source>
        <translation>L’utilisateur sera configuré dès que vous serez en ligne et connecté.</translation>
    </message>
</context>
<context>
    <name>jackfield::UsersFilters</name>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>E911 problems</source>
        <translation>Problèmes E911</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Sans appareil</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Voice portal on</source>
        <translation>Portail vocal activé</translation>
    </message>
    <message>
        <source>Voice portal off</source>
        <translation>Portail vocal désactivé</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès administrateur</translation>
    </message>
    <message>
        <source>E911 problem</source>
        <translation>Problème E911</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sans courriel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: &quot;Department: Claims&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Show users with which tag?</source>
        <translation>Afficher les utilisateurs avec quelle étiquette&#xa0;?</translation>
    </message>
    <message>
        <source>Type a tag</source>
        <translation>Tapez une étiquette</translation>
    </message>
    <message>
        <source>No such tag.</source>
        <translation>Aucune étiquette de ce nom.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Choisissez une étiquette.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jackfield::UsersHeader</name>
    <message>
        <source>Set up a user</source>
        <translation>Configurer un utilisateur</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Chercher des utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>Search %1 users so far</source>
        <extracomment>%1 is the number in the person&apos;s own notation, %n chooses the plural</extracomment>
        <translation>
            <numerusform>Chercher parmi %1 utilisateur jusqu’ici</numerusform>
            <numerusform>Chercher parmi %1 utilisateurs jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %1 users</source>
        <translation>
            <numerusform>Chercher parmi %1 utilisateur</numerusform>
            <numerusform>Chercher parmi %1 utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Found by a search: &quot;1,284 of 100,284&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>jackfield::UsersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>E911</source>
        <translation>E911</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Phone prompts</source>
        <translation>Messages vocaux</translation>
    </message>
    <message>
        <source>Voice portal</source>
        <translation>Portail vocal</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès d’administration</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>jackfield::UsersPlace</name>
    <message>
        <source>No user matches “%1”</source>
        <translation>Aucun utilisateur ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names, extensions, numbers, e-mail addresses, departments and tags were searched.</source>
        <translation>La recherche porte sur les noms, numéros de poste, numéros, courriels, services et étiquettes.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aucun utilisateur pour l’instant</translation>
    </message>
    <message>
        <source>Set up the first one.</source>
        <translation>Configurez le premier.</translation>
    </message>
    <message>
        <source>Set up a user</source>
        <translation>Configurer un utilisateur</translation>
    </message>
    <message>
        <source>No user passes this filter</source>
        <translation>Aucun utilisateur ne passe ce filtre</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Afficher tous les utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Disposer les colonnes…</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;habituelles</translation>
    </message>
</context>
<context>
    <name>jackfield::UsersRows</name>
    <message>
        <source>No phone number, so no E911 address</source>
        <translation>Pas de numéro de téléphone, donc pas d’adresse E911</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1, edited here, not applied yet</source>
        <translation>%1, modifié ici, pas encore appliqué</translation>
    </message>
    <message>
        <source>E911 address verified</source>
        <translation>Adresse E911 vérifiée</translation>
    </message>
    <message>
        <source>E911 address rejected</source>
        <translation>Adresse E911 refusée</translation>
    </message>
    <message>
        <source>E911 address not verified</source>
        <translation>Adresse E911 non vérifiée</translation>
    </message>
    <message>
        <source>No E911 address</source>
        <translation>Aucune adresse E911</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>A column&apos;s title, for assistive technology</extracomment>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionné</translation>
    </message>
</context>
<context>
    <name>jackfield::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnelle</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Service à la clientèle</translation>
    </message>
    <message>
        <source>Group administrator</source>
        <translation>Administrateur du groupe</translation>
    </message>
</context>
<context>
    <name>jackfield::VoicemailSection</name>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>The passcode of the box has a page of its own.</source>
        <translation>Le code de la boîte a sa propre page.</translation>
    </message>
    <message>
        <source>Voicemail language</source>
        <translation>Langue de la messagerie vocale</translation>
    </message>
    <message>
        <source>Deliver messages</source>
        <translation>Livraison des messages</translation>
    </message>
    <message>
        <source>Voicemail e-mail</source>
        <translation>Courriel de la messagerie vocale</translation>
    </message>
    <message>
        <source>As the telephone prompts</source>
        <translation>Comme les messages-guides</translation>
    </message>
    <message>
        <source>To the box</source>
        <translation>Dans la boîte</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>To the box and by e-mail</source>
        <translation>Dans la boîte et par courriel</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) edited</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Voicemail: off → on</source>
        <translation>Messagerie vocale&#xa0;: désactivée → activée</translation>
    </message>
    <message>
        <source>Voicemail: on → off</source>
        <translation>Messagerie vocale&#xa0;: activée → désactivée</translation>
    </message>
</context>
<context>
    <name>jackfield::WaitingStrip</name>
    <message numerus="yes">
        <source>%n user(s) waiting to be set up:</source>
        <translation>
            <numerusform>%n utilisateur en attente de configuration&#xa0;:</numerusform>
            <numerusform>%n utilisateurs en attente de configuration&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jackfield::WindowMenus</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Volet de détails</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Jackfield</source>
        <translation>À &amp;propos de Jackfield</translation>
    </message>
    <message>
        <source>Search or &amp;go to…</source>
        <translation>Rechercher ou a&amp;ller à…</translation>
    </message>
    <message>
        <source>Access &amp;levels…</source>
        <translation>&amp;Niveaux d’accès…</translation>
    </message>
    <message>
        <source>Lock &amp;now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Verrouiller &amp;après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this account…</source>
        <translation>&amp;Oublier ce compte…</translation>
    </message>
    <message>
        <source>&amp;End access</source>
        <translation>&amp;Terminer l’accès</translation>
    </message>
</context>
<context>
    <name>jackfield::WizardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
</TS>
